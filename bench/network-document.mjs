import {readFileSync} from 'node:fs';
import {tableFromIPC} from '@uwdata/flechette';

/** Suppliers and relations of the document: with 189 commissioners it has 1,240 bodies. */
const SUPPLIERS = 1051;
const RELATIONS = 5266;

/**
 * A spend document of 1,240 bodies and 5,266 relations, made of the shipped payments: the independent suppliers (VCSEs
 * and companies) with most money. The smallest of them with one commissioner make way for the next with several,
 * until there are as many relations.
 */
export function networkDocument() {
  const read = (name) => readFileSync(new URL(`../datasets/${name}`, import.meta.url));
  const {resources: _, ...head} = JSON.parse(read('ccg-payments-2018-19.json'));
  const {resources} = JSON.parse(read('ccg-spend-2018-19.json'));
  const payments = tableFromIPC(read('ccg-payments-2018-19.arrow'));
  const column = (name) => payments.getChild(name);
  const [payer, payee, sector, amount] = ['commissioner', 'supplier', 'sector', 'amount'].map(
    column,
  );
  const bySupplier = new Map();
  for (let row = 0; row < payments.numRows; row += 1) {
    if (!['vcse', 'private'].includes(sector.at(row))) continue;
    const id = payee.at(row);
    const known = bySupplier.get(id) ?? {id, sector: sector.at(row), money: 0, paid: new Map()};
    known.money += Number(amount.at(row));
    const own = known.paid.get(payer.at(row)) ?? {amount: 0, invoices: 0};
    known.paid.set(payer.at(row), {
      amount: own.amount + Number(amount.at(row)),
      invoices: own.invoices + 1,
    });
    bySupplier.set(id, known);
  }
  const ordered = [...bySupplier.values()].sort(
    (a, b) => b.money - a.money || (a.id < b.id ? -1 : 1),
  );
  const chosen = ordered.slice(0, SUPPLIERS);
  const others = ordered.slice(SUPPLIERS);
  let missing = RELATIONS - chosen.reduce((sum, {paid}) => sum + paid.size, 0);
  for (let at = SUPPLIERS - 1; missing > 0 && at >= 0; at -= 1) {
    if (chosen[at].paid.size > 1) continue;
    const next = others.findIndex(({paid}) => paid.size > 1 && paid.size - 1 <= missing);
    if (next < 0) break;
    [chosen[at]] = others.splice(next, 1);
    missing -= chosen[at].paid.size - 1;
  }
  const totals = chosen.flatMap(({id, paid}) =>
    [...paid].map(([commissioner, own]) => ({
      commissioner,
      supplier: id,
      period: '2018-19',
      amount: Math.round(own.amount * 100) / 100,
      invoices: own.invoices,
    })),
  );
  const paying = new Set(totals.map(({commissioner}) => commissioner));
  const commissioners = resources
    .find(({name}) => name === 'commissioners')
    .data.filter(({id}) => paying.has(id))
    .map(({id, name}) => ({id, name}));
  if (totals.length !== RELATIONS || commissioners.length + chosen.length !== 1240)
    throw new Error(`${totals.length} relations of ${commissioners.length + chosen.length} bodies`);
  return {
    ...head,
    name: 'bench-network',
    title: 'Independent suppliers of clinical commissioning groups, 2018-19',
    resources: [
      {name: 'commissioners', data: commissioners},
      {
        name: 'suppliers',
        data: chosen.map(({id, sector: own}) => ({id, name: `Supplier ${id}`, sector: own})),
      },
      {name: 'totals', data: totals},
    ],
  };
}
