// `npm run reference`: docs/sensitivity.md, how far ranks and concentration rest on payments and names that are in the study's
// data or not, from the shipped datasets by the library's own measures. A check fails when the page is stale.
import {readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {tableFromIPC} from '@uwdata/flechette';
import {amountsBy, gini, quantile, rank, topShare} from '../dist/analysis.js';
import {formatted} from './reference.mjs';

const root = new URL('../', import.meta.url);
const page = new URL('docs/sensitivity.md', root);
const LEEDS = 'E38000225';
/** The month that the study's set lacks of Leeds. */
const MISSING = '2018-10';

const dataset = async (name) =>
  JSON.parse(await readFile(new URL(`datasets/${name}.json`, root), 'utf8'));
const table = ({resources}, wanted) => resources.find(({name}) => name === wanted).data;
const pounds = (value) => `£${value.toFixed(2)}`;
const count = (value) => value.toLocaleString('en-GB');
const percent = (value) => `${(100 * value).toFixed(2)}%`;

/** Pounds per head that each commissioner with accounts paid to VCSEs. */
async function perHead() {
  const spend = await dataset('ccg-spend-2018-19');
  const paid = amountsBy(table(spend, 'totals'), 'commissioner', {sectors: ['vcse']});
  return table(spend, 'commissioners').flatMap(({id, name, population}) => {
    const {amount} = paid.get(id) ?? {};
    return amount?.kind === 'value' ? [{id, name, population, amount: amount.value}] : [];
  });
}

/** What the missing month adds to the other eleven, elsewhere: a part for each commissioner that paid VCSEs in all of them, in order. */
async function monthElsewhere() {
  const {resources} = await dataset('ccg-monthly-2018-19');
  const {path} = resources.find(({name}) => name === 'totals');
  const rows = tableFromIPC(await readFile(new URL(`datasets/${path}`, root))).toColumns();
  const months = new Map();
  for (let i = 0; i < rows.amount.length; i += 1) {
    if (rows.sector[i] !== 'vcse' || rows.amount[i] === null) continue;
    const own = months.get(rows.commissioner[i]) ?? new Map();
    own.set(rows.period[i], (own.get(rows.period[i]) ?? 0) + rows.amount[i]);
    months.set(rows.commissioner[i], own);
  }
  const parts = [...months.values()].flatMap((own) => {
    const october = own.get(MISSING);
    if (own.size !== 12 || october === undefined) return [];
    return [october / ([...own.values()].reduce((sum, each) => sum + each) - october)];
  });
  return parts.sort((a, b) => a - b);
}

/** Ranks of all, where one commissioner's amount is another. */
function ranksWith(bodies, id, changed) {
  const values = bodies.map(
    (each) => (each.id === id ? changed(each.amount) : each.amount) / each.population,
  );
  const ranks = rank(values).map((each) => each.rank);
  const at = bodies.findIndex((each) => each.id === id);
  return {ranks, own: ranks[at], value: values[at]};
}

/** The largest payment of each commissioner to a VCSE. */
async function largestPayments() {
  const names = await readFile(
    new URL('datasets/ccg-payments-2018-19-suppliers.csv', root),
    'utf8',
  );
  const vcses = new Set(
    names.split('\n').flatMap((line) => (/,vcse,/.test(line) ? [line.split(',')[0]] : [])),
  );
  const {resources} = await dataset('ccg-payments-2018-19');
  const {path} = resources.find(({name}) => name === 'payments');
  const payments = tableFromIPC(await readFile(new URL(`datasets/${path}`, root))).toColumns();
  const largest = new Map();
  for (let i = 0; i < payments.amount.length; i += 1) {
    if (!vcses.has(payments.supplier[i])) continue;
    const by = payments.commissioner[i];
    largest.set(by, Math.max(largest.get(by) ?? 0, payments.amount[i]));
  }
  return largest;
}

/** Suppliers' totals of a dataset of relations. */
async function totalsOf(name) {
  const totals = new Map();
  for (const {supplier, amount} of table(await dataset(name), 'totals'))
    totals.set(supplier, (totals.get(supplier) ?? 0) + amount);
  return totals;
}

/** The page as it should be. */
export async function sensitivityPage() {
  const bodies = await perHead();
  const before = ranksWith(bodies, LEEDS, (amount) => amount);
  const parts = await monthElsewhere();
  const withMonth = [0.25, 0.5, 0.75].map((at) => {
    const part = quantile(parts, at);
    return {part, ...ranksWith(bodies, LEEDS, (amount) => amount * (1 + part))};
  });
  const [low, middleMonth, high] = withMonth;
  const largest = await largestPayments();
  const without = bodies
    .filter(({id}) => largest.has(id))
    .map((each) => {
      const {own} = ranksWith(bodies, each.id, (amount) => amount - largest.get(each.id));
      return {...each, down: own - before.ranks[bodies.indexOf(each)]};
    })
    .sort((a, b) => b.down - a.down || a.name.localeCompare(b.name));
  const middle = without[Math.floor(without.length / 2)];
  const [most] = without;
  const doubled = await totalsOf('vcse-reach-2018-19');
  const merged = await totalsOf('vcse-reach-merged-2018-19');
  const ranked = (totals) => {
    const ids = [...totals.keys()];
    const ranks = rank([...totals.values()]);
    return new Map(ids.map((id, at) => [id, ranks[at].rank]));
  };
  const [old, now] = [ranked(doubled), ranked(merged)];
  const changes = [...now].filter(([id, place]) => old.has(id) && old.get(id) !== place);
  const row = (words, measure) =>
    `| ${words} | ${measure([...doubled.values()])} | ${measure([...merged.values()])} |`;
  const over = (limit) => (x) => x.filter((amount) => amount > limit).length;
  return formatted(`# How far ranks rest on what is in the data

<!-- Worked out from datasets/ by npm run reference. Do not edit. -->

A worked example. Every number here is made by \`.build/sensitivity.mjs\` from the shipped datasets, with the measures that the charts use.

## A month that is missing

Leeds rests on 11 months: the study's set lacks its October 2018. What that month would add is taken from the ${parts.length} commissioners that paid VCSEs in every month: there October adds ${percent(middleMonth.part)} to the other eleven at the middle value, and from ${percent(low.part)} to ${percent(high.part)} for the middle half.

| Leeds, pounds per head to VCSEs | value | rank of ${bodies.length} |
| --- | --- | --- |
| as in the study, 11 months | ${pounds(before.value)} | ${before.own} |
| with an October as at the lower quarter | ${pounds(low.value)} | ${low.own} |
| with an October as in the middle | ${pounds(middleMonth.value)} | ${middleMonth.own} |
| with an October as at the upper quarter | ${pounds(high.value)} | ${high.own} |

So the missing month costs Leeds ${before.own - low.own} to ${before.own - high.own} places of ${bodies.length}.

## One payment less

For each of the ${without.length} commissioners that paid a VCSE £25,000 or more at once, its rank per head without its own largest payment, all others as they are:

- half of them fall by ${middle.down} places or fewer;
- ${without.filter(({down}) => down >= 10).length} fall by ten places or more;
- ${most.name} falls furthest, by ${most.down} places.

## Names that stand twice

Of the study's 41 names that occur twice, some are VCSEs: it counts ${count(doubled.size)} of them; with one name each there are ${count(merged.size)}.

| VCSEs | names as in the study | one name each |
| --- | --- | --- |
${row('Gini index', (x) => gini(x).toFixed(4))}
${row('share of the ten largest', (x) => percent(topShare(x, 10)))}
${row('over £1 million', over(1e6))}
${row('over £10 million', over(1e7))}
${row('over £50 million', over(5e7))}

${changes.length} of the ${count(merged.size)} have another rank, the most by ${Math.max(...changes.map(([id, place]) => Math.abs(place - old.get(id))))} places.
`);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await writeFile(page, await sensitivityPage());
