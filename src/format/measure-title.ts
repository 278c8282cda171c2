import {formats, type Language} from './formats.js';
import {term} from './messages.js';

const titles = {
  amount: term`Pounds paid`,
  share: term`Share of all spending`,
  'share-of-independent': term`Share of spending outside the NHS and councils`,
  'per-head': term`Pounds per head`,
  invoices: term`Number of invoices`,
  suppliers: term`Number of suppliers`,
  'share-over-threshold': term`Share of invoices over the threshold`,
} as const;

/** Every measure's name, as in the attribute. */
export const measureNames = Object.keys(titles) as readonly (keyof typeof titles)[];

const supplierTitles: Readonly<Record<string, string>> = {
  amount: term`Received in the year`,
  share: term`Share of the money`,
};

/**
 * A measure's short name for an axis, a column heading and a menu: "Pounds per head".
 *
 * @param name - the measure's name, as in the attribute
 * @param of - whose measure it is: what commissioners pay, or what suppliers receive
 */
export function measureTitle(
  name: string,
  of: 'commissioners' | 'suppliers',
  language: Language = 'en',
): string {
  const title = (of === 'suppliers' && supplierTitles[name]) || titles[name as keyof typeof titles];
  return title ? formats(language).say([title]) : name;
}
