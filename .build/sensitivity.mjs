// `npm run reference`: docs/sensitivity.md, how far ranks and concentration rest on payments and names that are in the study's
// data or not, from the shipped datasets by the library's own measures. A check fails when the page is stale.
import {readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {tableFromIPC} from '@uwdata/flechette';
import {amountsBy, gini, rank, topShare} from '../dist/analysis.js';
import {formatted} from './reference.mjs';

const root = new URL('../', import.meta.url);
const page = new URL('docs/sensitivity.md', root);
const LEEDS = 'E38000225';
/** How much more the workbook that has Leeds's October holds for VCSEs: the study's data README, monthly/CHECK.md, part 2. */
const WITH_OCTOBER = 1.1162;

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
  const after = ranksWith(bodies, LEEDS, (amount) => amount * WITH_OCTOBER);
  const moved = after.ranks.filter((each, at) => each !== before.ranks[at]).length - 1;
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

Leeds rests on 11 months: the study's set lacks its October 2018. The workbook that has that month holds ${percent(WITH_OCTOBER - 1)} more for VCSEs (the one number here that is not worked out from \`datasets/\`).

| Leeds, pounds per head to VCSEs | value | rank of ${bodies.length} |
| --- | --- | --- |
| as in the study, 11 months | ${pounds(before.value)} | ${before.own} |
| with October 2018 | ${pounds(after.value)} | ${after.own} |

${moved} other commissioners change their rank, each by one.

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
