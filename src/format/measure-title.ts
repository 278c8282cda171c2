const titles = {
  amount: 'Pounds paid',
  share: 'Share of all spending',
  'share-of-independent': 'Share of spending outside the NHS and councils',
  'per-head': 'Pounds per head',
  invoices: 'Number of invoices',
  suppliers: 'Number of suppliers',
  'share-over-threshold': 'Share of invoices over the threshold',
} as const;

/** Every measure's name, as in the attribute. */
export const measureNames = Object.keys(titles) as readonly (keyof typeof titles)[];

const supplierTitles: Readonly<Record<string, string>> = {
  amount: 'Received in the year',
  share: 'Share of the money',
};

/**
 * A measure's short name for an axis, a column heading and a menu: "Pounds per head".
 *
 * @param name - the measure's name, as in the attribute
 * @param of - whose measure it is: what commissioners pay, or what suppliers receive
 */
export function measureTitle(name: string, of: 'commissioners' | 'suppliers'): string {
  return (
    (of === 'suppliers' && supplierTitles[name]) || titles[name as keyof typeof titles] || name
  );
}
