import {rowsOfSet} from '../analysis/rows-of-set.js';
import type {Spend} from '../contract/spend.js';
import {cleanText} from '../format/clean-text.js';
import {drawingName} from '../format/drawing-name.js';
import type {BodyKind, LegalForm, NetworkGraph, NetworkRelation} from '../view/network-graph.js';
import {networkParts, type BodyRow} from './network-parts.js';
import {provenanceOf} from './provenance-of.js';
import {refuseTooMany} from './refuse-too-many.js';

const kinds: Readonly<Record<string, BodyKind>> = {
  vcse: 'vcse',
  nhs: 'nhs-provider',
  'local-authority': 'council',
  'primary-care': 'primary-care',
  private: 'private',
};

/**
 * A spend document as a network: commissioners and suppliers are its bodies, what one paid another its relations.
 *
 * @throws RangeError when the document does not say who paid whom, or has more relations than a page can hold
 */
export function networkOfSpend(spend: Spend): NetworkGraph {
  const {facts, commissioners, suppliers, totals} = spend;
  const paid = rowsOfSet(totals, ['commissioner', 'supplier']);
  if (!paid.length) {
    throw new RangeError(
      'a network needs totals by commissioner and supplier, and this document has none (vcse-charts summarise --by commissioner,supplier writes them)',
    );
  }
  refuseTooMany(paid.length);
  const named = new Map(commissioners.map((row) => [row.id, row]));
  const known = new Map(suppliers.map((row) => [row.id, row]));
  const payers = distinct(paid.map(({commissioner = ''}) => commissioner));
  const payees = distinct(paid.map(({supplier = ''}) => supplier));
  const notes = new Map((facts.notes ?? []).map(({about, short}) => [about, short]));
  const note = (id: string) => {
    const short = notes.get(id);
    return short ? {note: cleanText(short)} : {};
  };
  const rows: BodyRow[] = [
    ...payers.map((id): BodyRow => {
      const row = named.get(id);
      const name = cleanText(row?.name ?? id);
      return {id, name, short: drawingName(name), kind: 'commissioner', ...also(row), ...note(id)};
    }),
    ...payees.map((id): BodyRow => {
      const row = known.get(id);
      const name = cleanText(row?.name ?? id);
      const kind = kinds[row?.sector ?? ''] ?? 'other';
      const legalForm = kind === 'vcse' ? legalFormOf(row) : undefined;
      return {
        id,
        name,
        short: drawingName(name),
        kind,
        ...(legalForm ? {legalForm} : {}),
        ...also(row),
        ...note(id),
      };
    }),
  ];
  const payer = new Map(payers.map((id, at) => [id, at]));
  const payee = new Map(payees.map((id, at) => [id, payers.length + at]));
  const drafts = paid.map((row): NetworkRelation => {
    const {commissioner = '', supplier = '', amount, amountStatus, invoices} = row;
    return {
      from: payer.get(commissioner) ?? 0,
      to: payee.get(supplier) ?? 0,
      kind: 'pays',
      directed: true,
      inferred: false,
      ...(amount === null
        ? {withheld: amountStatus === 'c' || amountStatus === 'low' ? 'suppressed' : 'missing'}
        : {amount}),
      ...(invoices === undefined ? {} : {payments: invoices}),
    };
  });
  const {bodyOf: _, ...parts} = networkParts(rows, drafts, []);
  const charities = parts.bodies.every(({kind}) => kind === 'vcse' || kind === 'commissioner');
  return Object.freeze<NetworkGraph>({
    from: 'spend',
    provenance: provenanceOf(spend, 'commissioners', false),
    sides: {
      payers: {one: 'commissioner', many: 'commissioners'},
      paid: charities ? {one: 'VCSE', many: 'VCSEs'} : {one: 'supplier', many: 'suppliers'},
    },
    ...(facts.threshold === undefined ? {} : {threshold: facts.threshold}),
    types: [],
    ...parts,
  });
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}

function also(row: {readonly alsoKnownAs?: readonly string[]} | undefined) {
  return row?.alsoKnownAs ? {alsoKnownAs: row.alsoKnownAs} : {};
}

/** What a supplier is by law, as far as the document says. */
function legalFormOf(
  row: {readonly register?: string; readonly legalForm?: string} | undefined,
): LegalForm | undefined {
  if (!row?.register && !row?.legalForm) return undefined;
  if (row.legalForm === 'community-interest-company') return row.legalForm;
  if (row.register?.startsWith('charity')) return 'charity';
  return row.legalForm === 'registered-society' ? 'society' : 'other';
}
