import {formats, type Language} from './formats.js';
import {term} from './messages.js';

const words = {
  funds: [term`funds`, term`is funded by`, term`Funding`],
  commissions: [term`commissions`, term`is commissioned by`, term`Commissioning`],
  contracts: [term`contracts`, term`is contracted by`, term`Contracts`],
  subcontracts: [term`subcontracts`, term`is subcontracted by`, term`Subcontracting`],
  partners: [term`works with`, term`works with`, term`Working together`],
  member: [term`is a member of`, term`has as a member`, term`Membership`],
  advises: [term`advises`, term`is advised by`, term`Advice`],
  refers: [term`refers to`, term`is referred to by`, term`Referrals`],
  represents: [term`is represented on`, term`has a seat for`, term`Representation`],
  reports: [term`reports to`, term`hears reports of`, term`Reporting`],
  hosts: [term`hosts`, term`is hosted by`, term`Hosting`],
  leads: [term`leads`, term`is led by`, term`Leading`],
  'shares-data': [term`shares data with`, term`receives data of`, term`Sharing data`],
  'co-locates': [
    term`works in the same place as`,
    term`works in the same place as`,
    term`Working in one place`,
  ],
  pays: [term`pays`, term`is paid by`, term`Payments`],
} as const;

/**
 * A kind of relation in words: what the first does to the second, what the second has from the first, and a heading.
 */
export function relationWords(
  kind: keyof typeof words,
  language: Language = 'en',
): {
  readonly does: string;
  readonly has: string;
  readonly heading: string;
} {
  const {say} = formats(language);
  const [does, has, heading] = words[kind];
  return {does: say([does]), has: say([has]), heading: say([heading])};
}

/** Every kind's name in documents. */
export const relationKinds = Object.keys(words) as readonly (keyof typeof words)[];
