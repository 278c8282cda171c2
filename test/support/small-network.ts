import type {NetworkDocument} from '../../src/contract/generated/network.js';
import type {SpendDocument} from '../../src/contract/generated/spend.js';
import {networkOfDocument} from '../../src/elements/network-of-document.js';
import {networkOfSpend} from '../../src/elements/network-of-spend.js';
import {readNetwork} from '../../src/contract/read-network.js';
import {readSpendMore} from '../../src/contract/read-spend-more.js';
import type {NetworkAsked} from '../../src/view/network-asked.js';
import type {NetworkGraph} from '../../src/view/network-graph.js';
import {smallSpend} from './small-spend-document.js';

export {smallSpend};

/** What a test asks of a network unless it asks otherwise. */
export function askedOf<const Own extends Partial<NetworkAsked> = object>(
  own?: Own,
): NetworkAsked & Own {
  // What is not in `own` has a value here.
  return {kinds: [], neighbours: false, sort: 'money', narrow: false, ...own} as NetworkAsked & Own;
}

/** Two alliances that share a body, on three levels; one relation is our reading, one goes both ways. */
export function smallAlliances(): NetworkDocument {
  return {
    $schema: 'schemas/network.v1.json',
    name: 'small',
    title: 'Alliances of Smallplace',
    licenses: [{title: 'Open'}],
    sources: [{title: 'Made up', path: 'https://example.org/made-up'}],
    network: {
      place: 'Smallplace',
      period: '2022',
      types: [{id: 'vertical'}, {id: 'horizontal-vcses', name: 'VCSEs with VCSEs'}],
    },
    resources: [
      {
        name: 'organisations',
        data: [
          {id: 'n', name: 'National Fund', kind: 'funder', level: 'national'},
          {id: 'one', name: 'Alliance One', kind: 'alliance', level: 'system'},
          {id: 'hub', name: 'Hub Charity', kind: 'vcse', level: 'place'},
          {id: 'x', name: 'X Charity', kind: 'vcse', level: 'place'},
          {id: 'two', name: 'Partnership Two', kind: 'board', level: 'place'},
          {id: 'c', name: 'Council', kind: 'council', level: 'place'},
          {id: 'z', name: 'Zed Group', kind: 'vcse', level: 'place'},
        ],
      },
      {
        name: 'relations',
        data: [
          {from: 'n', to: 'one', kind: 'funds', amount: 40000, networkType: 'vertical'},
          {from: 'hub', to: 'one', kind: 'member', networkType: 'horizontal-vcses'},
          {from: 'x', to: 'one', kind: 'member', networkType: 'horizontal-vcses'},
          {from: 'hub', to: 'two', kind: 'represents', networkType: 'vertical'},
          {from: 'c', to: 'two', kind: 'member', networkType: 'vertical'},
          {from: 'c', to: 'z', kind: 'advises', inferred: true, note: 'Read between the lines.'},
          {from: 'x', to: 'z', kind: 'partners', directed: false},
        ],
      },
      {
        name: 'groups',
        data: [
          {id: 'one', name: 'Alliance One', kind: 'alliance', level: 'system'},
          {id: 'two', name: 'Partnership Two', kind: 'partnership', level: 'place'},
        ],
      },
      {
        name: 'memberships',
        data: [
          {group: 'one', organisation: 'one', role: 'lead'},
          {group: 'one', organisation: 'hub'},
          {group: 'one', organisation: 'x'},
          {group: 'two', organisation: 'two', role: 'lead'},
          {group: 'two', organisation: 'hub'},
          {group: 'two', organisation: 'c'},
        ],
      },
    ],
  };
}

export async function spendGraph(document: SpendDocument = smallSpend()): Promise<NetworkGraph> {
  return networkOfSpend(await readSpendMore(document));
}

export async function allianceGraph(
  document: NetworkDocument = smallAlliances(),
): Promise<NetworkGraph> {
  return networkOfDocument(await readNetwork(document));
}
