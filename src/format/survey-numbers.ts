import {localesOf, type Language} from './messages.js';

const made = new Map<string, Intl.NumberFormat>();

function fixed(value: number, decimals: number, language: Language): string {
  const key = `${decimals} ${language}`;
  let format = made.get(key);
  if (!format) {
    format = new Intl.NumberFormat(localesOf(language), {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    made.set(key, format);
  }
  return format.format(value).replace('-', '−');
}

/** An average of answers: "2.33". */
export function averageText(value: number, language: Language = 'en'): string {
  return fixed(value, 2, language);
}

/** A percentage, from 0 to 100: "89%". */
export function percentText(value: number, language: Language = 'en'): string {
  return `${fixed(value, 0, language)}%`;
}

/** A difference with its sign: "+1.16", "−0.05", "0.00". */
export function gapText(value: number, decimals: number, language: Language = 'en'): string {
  const text = fixed(value, decimals, language);
  const zero = !/[1-9]/.test(text);
  return zero ? text.replace('−', '') : value > 0 ? `+${text}` : text;
}
