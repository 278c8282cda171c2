import {checkedDocument, type CheckedDocument} from './checked-document.js';
import {networkShape} from './generated/network-shape.js';
import type {
  GroupRow,
  MembershipRow,
  NetworkFacts,
  OrganisationRow,
  RelationRow,
} from './generated/network.js';
import type {ReadOptions} from './read-spend.js';

/** The tables of a network document, each with the type of its rows. */
interface NetworkTables {
  organisations: OrganisationRow;
  relations: RelationRow;
  groups: GroupRow;
  memberships: MembershipRow;
}

/** A network document that was checked: a frozen copy that holds only what the schema names. */
export type Network = CheckedDocument<NetworkFacts, NetworkTables>;

/**
 * A network document, checked and copied field by field; what the schema does not name is left behind.
 *
 * @param input - what came, of any shape
 * @throws ContractError naming every problem of the document at once
 */
export function readNetwork(input: unknown, options?: ReadOptions): Promise<Network> {
  return checkedDocument<NetworkFacts, NetworkTables>('network', networkShape, input, options);
}
