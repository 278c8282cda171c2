import type {NetworkDocument, RelationRow} from '../../contract/generated/network.js';
import {networkTypes} from './network-types.js';
import {study} from './study.js';

const among = (from: string, to: string, note: string): RelationRow => ({
  from,
  to,
  kind: 'partners',
  directed: false,
  networkType: from.startsWith('C') ? 'horizontal-commissioners' : 'horizontal-vcses',
  note,
});
const across = (
  from: string,
  to: string,
  kind: RelationRow['kind'],
  note: string,
): RelationRow => ({from, to, kind, networkType: 'vertical', note});

/** The study's Figure 5, three networking patterns, as a network of types of body. */
export function threePatterns(): NetworkDocument {
  return {
    ...study,
    $schema: '../dist/schemas/network.v1.json',
    name: 'network-three-patterns',
    title: 'Three networking patterns: among commissioners, among VCSEs, and between them',
    description:
      'After Figure 5 of the study. The bodies are types, not organisations; the ties are the means that the study names for each pattern. The boxes and arrows of the printed figure are not copied.',
    sources: [study.sources[1] ?? {title: 'Sheaff and others 2024'}],
    licenses: [study.licenses[1] ?? {title: 'Creative Commons Attribution 4.0'}],
    network: {place: 'England', period: '2024', types: [...networkTypes]},
    resources: [
      {
        name: 'organisations',
        title: 'Types of body',
        data: [
          {id: 'C1', name: 'NHS commissioner', kind: 'commissioner', level: 'system'},
          {id: 'C2', name: 'Council', kind: 'council', level: 'system'},
          {id: 'C3', name: 'Neighbouring commissioner', kind: 'commissioner', level: 'system'},
          {id: 'V1', name: 'Lead VCSE', kind: 'vcse', level: 'place'},
          {id: 'V2', name: 'VCSE under the lead', kind: 'vcse', level: 'place'},
          {id: 'V3', name: 'Another VCSE in the network', kind: 'vcse', level: 'place'},
          {id: 'V4', name: 'VCSE outside the network', kind: 'vcse', level: 'place'},
        ],
      },
      {
        name: 'relations',
        title: 'Ties',
        data: [
          among('C1', 'C2', 'Pooled budgets, joint posts, joint priorities.'),
          among('C1', 'C3', 'Matched funding, guidance exchanged, shared working groups.'),
          among('V1', 'V2', 'Joint bids, shared contracts.'),
          among('V1', 'V3', 'Sharing of information, capacity-building.'),
          among('V2', 'V3', 'Activities designed together.'),
          across(
            'C1',
            'V1',
            'commissions',
            'A network of VCSEs is commissioned through one of them.',
          ),
          across('C2', 'V1', 'commissions', 'Alliance commissioning.'),
          across('V1', 'V2', 'subcontracts', 'One VCSE as lead provider, others under it.'),
          across('V3', 'C2', 'advises', 'What VCSEs know, as input to co-commissioning.'),
          across(
            'C3',
            'V4',
            'commissions',
            'One commissioner, one VCSE: the classic quasi-market.',
          ),
        ],
      },
      {
        name: 'groups',
        title: 'Networks',
        data: [
          {
            id: 'commissioners',
            name: 'Network of commissioners',
            kind: 'partnership',
            level: 'system',
          },
          {id: 'vcses', name: 'Network of VCSEs', kind: 'alliance', level: 'place'},
        ],
      },
      {
        name: 'memberships',
        title: 'Members',
        data: [
          ...['C1', 'C2', 'C3'].map((organisation) => ({group: 'commissioners', organisation})),
          ...['V1', 'V2', 'V3'].map((organisation) => ({group: 'vcses', organisation})),
        ],
      },
    ],
  };
}
