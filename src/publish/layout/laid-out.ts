import {readNetwork} from '../../contract/read-network.js';
import type {OrganisationRow} from '../../contract/generated/network.js';
import {networkOfDocument} from '../../elements/network-of-document.js';
import {oneBody} from '../../elements/one-body.js';
import {forceReduced} from '../../view/force-figure.js';
import type {NetworkAsked} from '../../view/network-asked.js';
import {networkBase} from '../../view/network-base.js';
import {placesOf} from '../../view/network-places.js';
import type {AnyDocument} from '../documents/any-document.js';
import {rowsOf} from '../documents/rows-of.js';
import {withRows} from '../documents/with-rows.js';

const whole: NetworkAsked = {
  form: 'force',
  kinds: [],
  neighbours: false,
  sort: 'money',
  narrow: false,
};

/**
 * A network document in which every organisation has its place: the one that a chart works out for the whole network,
 * so that it need not.
 *
 * @throws ContractError naming every problem of the document at once
 */
export async function laidOut(document: AnyDocument): Promise<AnyDocument> {
  const rows = rowsOf<OrganisationRow>(document, 'organisations');
  const {positions: _, ...graph} = networkOfDocument(await readNetwork(document));
  const all = networkBase(graph, {...whole, top: Infinity});
  const work = placesOf(forceReduced(all, whole));
  let step = work.next();
  while (!step.done) step = work.next();
  const places = step.value;
  // Rows that are one body have one place.
  const first = oneBody(rows);
  const bodies = [...new Set(first)];
  const placed = rows.map((row, at) => {
    const [x = 0, y = 0] = places[bodies.indexOf(first[at] ?? 0)] ?? [];
    return {...row, x, y};
  });
  return withRows(document, 'organisations', placed);
}
