const format = new Intl.NumberFormat('en-GB', {style: 'currency', currency: 'GBP'});

/** Pounds and pence for a report: `£1,234.50`. */
export function pounds(amount: number): string {
  return format.format(amount);
}
