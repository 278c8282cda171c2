const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A year and month as people say it: "April 2018"; any other text as it is. */
export function monthName(month: string): string {
  const [, year = '', number = ''] = /^(\d{4})-(\d{2})$/.exec(month) ?? [];
  const name = months[Number(number) - 1];
  return name ? `${name} ${year}` : month;
}
