const words = {
  funds: ['funds', 'is funded by', 'Funding'],
  commissions: ['commissions', 'is commissioned by', 'Commissioning'],
  contracts: ['contracts', 'is contracted by', 'Contracts'],
  subcontracts: ['subcontracts', 'is subcontracted by', 'Subcontracting'],
  partners: ['works with', 'works with', 'Working together'],
  member: ['is a member of', 'has as a member', 'Membership'],
  advises: ['advises', 'is advised by', 'Advice'],
  refers: ['refers to', 'is referred to by', 'Referrals'],
  represents: ['is represented on', 'has a seat for', 'Representation'],
  reports: ['reports to', 'hears reports of', 'Reporting'],
  hosts: ['hosts', 'is hosted by', 'Hosting'],
  leads: ['leads', 'is led by', 'Leading'],
  'shares-data': ['shares data with', 'receives data of', 'Sharing data'],
  'co-locates': [
    'works in the same place as',
    'works in the same place as',
    'Working in one place',
  ],
  pays: ['pays', 'is paid by', 'Payments'],
} as const;

/**
 * A kind of relation in words: what the first does to the second, what the second has from the first, and a heading.
 */
export function relationWords(kind: keyof typeof words): {
  readonly does: string;
  readonly has: string;
  readonly heading: string;
} {
  const [does, has, heading] = words[kind];
  return {does, has, heading};
}

/** Every kind's name in documents. */
export const relationKinds = Object.keys(words) as readonly (keyof typeof words)[];
