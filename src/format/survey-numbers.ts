const made = new Map<number, Intl.NumberFormat>();

function fixed(value: number, decimals: number): string {
  let format = made.get(decimals);
  if (!format) {
    format = new Intl.NumberFormat('en-GB', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    made.set(decimals, format);
  }
  return format.format(value).replace('-', '−');
}

/** An average of answers: "2.33". */
export function averageText(value: number): string {
  return fixed(value, 2);
}

/** A percentage, from 0 to 100: "89%". */
export function percentText(value: number): string {
  return `${fixed(value, 0)}%`;
}

/** A difference with its sign: "+1.16", "−0.05", "0.00". */
export function gapText(value: number, decimals: number): string {
  const text = fixed(value, decimals);
  const zero = !/[1-9]/.test(text);
  return zero ? text.replace('−', '') : value > 0 ? `+${text}` : text;
}
