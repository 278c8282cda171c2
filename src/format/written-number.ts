/** A number as it stands in a text, and how exactly it is written. */
export interface WrittenNumber {
  readonly value: number;
  /** Half of the last place that is written: 0.5 for "40", 50,000 for "1.2 million". */
  readonly within: number;
}

const FACTORS: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
};

/**
 * The first number in a text: "1,051 people", "£1.2 million", "26%" (0.26), "−3".
 *
 * @returns `undefined` when there is none
 */
export function writtenNumber(text: string): WrittenNumber | undefined {
  const found =
    /([-−])?\s?£?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s?(%|per cent\b|(?:thousand|million|billion|bn|k|m)\b)?/i.exec(
      text,
    );
  if (!found) return undefined;
  const [, sign, whole = '', fraction = '', unit = ''] = found;
  const factor = /%|per/i.test(unit) ? 0.01 : (FACTORS[unit.toLowerCase()] ?? 1);
  const size = Number(whole.replaceAll(',', '') + fraction) * factor;
  const places = Math.max(0, fraction.length - 1);
  return {value: sign ? -size : size, within: (factor * 10 ** -places) / 2};
}
