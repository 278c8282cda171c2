import {aliases} from './aliases.js';

/** What each field is, for readers of the table. */
const MEANINGS: Readonly<Record<keyof typeof aliases, string>> = {
  department: 'the family of departments, or the part of the body; stands in for `expense-area`',
  entity: 'the body that paid',
  date: 'when it was paid or awarded: a day, or a month',
  'expense-type': 'what kind of cost it is in the accounts',
  'expense-area': 'what part of the body’s work it is for',
  supplier: 'who was paid',
  'transaction-number': 'the payment’s number; lines with one number are added',
  amount: 'pounds; without VAT before the ones that do not say, and those before gross ones',
  description: 'what was paid for',
  'supplier-postcode': 'known, and not read',
  'supplier-type': 'known, and not read',
  'contract-number': 'known, and not read',
  'project-code': 'known, and not read',
  'vat-number': 'known, and not read',
  'supplier-identifier':
    'an identifier with its register’s prefix; a number of the body’s own is not read',
  beneficiary: 'who was given a grant; stands in for `supplier`',
  purpose: 'what a grant is for; stands in for `description`',
  'grant-amount': 'pounds of a grant; stands in for `amount`',
  'charity-number':
    'number in the charity register of England and Wales, Scotland or Northern Ireland',
  'company-number': 'number at Companies House',
  'charity-or-company-number': 'a number of either register; read where it can be of one alone',
  'entity-identifier': 'code of the body that paid, or an address that ends in it',
  currency: 'rows in any other than GBP are refused',
  'department-or-service': 'the part of the body; stands in for `expense-area`',
  category: 'the body’s own category; stands in for `expense-type`',
  'procurement-type': 'a purchasing classification; stands in for `expense-type`',
  'irrecoverable-vat': 'known, and not read',
};

/** The table of aliases for readers, in Markdown: every field with its meaning and the spellings of its header. */
export function aliasTable(): string {
  const rows = Object.entries(aliases).map(([field, spellings]) => {
    // The keys of the table are fields.
    const meaning = MEANINGS[field as keyof typeof aliases];
    return `## ${field}\n\n${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}.\n\n${spellings.join(' · ')}\n`;
  });
  return [
    '# Headers that `vcse-charts import` knows',
    '',
    'Written by `vcse-charts template headers`, from the table that the tool reads by. Capitals, punctuation and `(£)` make no difference:',
    '“Amount excl. VAT (£)” is `amount excl vat`. Of two columns for one field the spelling that stands first is taken, and the report',
    'names the other.',
    '',
    'Your own spellings go in a file of JSON: `{"supplier": ["Paid to whom"]}`, with any of the fields below. Give it with `--aliases FILE`;',
    'yours win over ours.',
    '',
    ...rows,
  ].join('\n');
}
