// `npm run reference`: a page of docs/reference/ for each kind of document, from its schema. A check fails when one is stale.
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';

const root = new URL('../', import.meta.url);
const schemas = new URL('src/contract/schemas/', root);
const pages = new URL('docs/reference/', root);

/** What the numbers of a column count, where the column's name tells. */
const units = {
  amount: 'pounds',
  threshold: 'pounds',
  population: 'residents',
  populationYear: 'year',
  invoices: 'invoices',
  invoicesPublished: 'invoices',
  invoicesOverThreshold: 'invoices',
  suppliers: 'suppliers',
  commissioners: 'commissioners',
  largestShare: 'part of 1',
  share: 'part of 1',
  percent: 'of each hundred',
  responseRate: 'of each hundred',
  respondents: 'people or bodies',
  count: 'people or answers',
  mean: 'on the scale',
  lower: 'as the figure',
  upper: 'as the figure',
  standardDeviation: 'on the scale',
  midpoint: 'on the scale',
  option: 'on the scale',
  minimum: 'as the answer',
  maximum: 'as the answer',
  value: 'as unit says',
  valueUpper: 'as unit says',
  target: 'as unit says',
  targetUpper: 'as unit says',
  baseline: 'as unit says',
  baselineUpper: 'as unit says',
  benchmark: 'as unit says',
  benchmarkLower: 'as unit says',
  benchmarkUpper: 'as unit says',
  order: 'place in the order',
  quartile: '1 to 4',
  decimals: 'digits',
  roundedTo: 'as the count',
  rankJitter: 'places',
};

/** How texts of a fixed form are written, in words. */
const forms = [
  [/^\^\\d\{4\}-\\d\{2\}-\\d\{2\}\$$/, 'day, as 2018-04-12'],
  [/^\^\\d\{4\}-\\d\{2\}\$$/, 'month, as 2018-04'],
  [/^\^\\d\{4\}\(/, 'time, see below'],
  [/^\^\[a-z0-9-\]/, 'short name: small letters, digits, hyphens'],
  [/^\^\[a-z0-9\._-\]/, 'short name: small letters, digits, dots, hyphens, underscores'],
  [/^\^\[A-Za-z0-9\]\[A-Za-z0-9\._:?-\]/, 'identifier'],
  [/\\\.v1\\\.json/, 'address or path'],
];

const statuses = [
  ['`c`', 'confidential: a small number is protected', 'null'],
  ['`low`', 'too low to publish', 'null'],
  ['`x`', 'not available: nobody has it, or it was not published', 'null'],
  ['`z`', 'not applicable: there can be none', 'null'],
  ['`u`', 'unreliable', 'null, or the number with its doubt'],
  ['`p`', 'provisional', 'the number'],
  ['`r`', 'revised since it was first published', 'the number'],
  ['`e`', 'estimated', 'the number'],
];

/** The pages by file name, as they should be. */
export async function referencePages() {
  const files = (await readdir(schemas)).sort();
  const made = new Map();
  const kinds = [];
  for (const file of files) {
    const schema = JSON.parse(await readFile(new URL(file, schemas), 'utf8'));
    const [kind, version] = file.split('.');
    kinds.push({kind, version, schema});
    made.set(`${kind}.md`, await formatted(await pageOf(kind, version, schema)));
  }
  made.set('README.md', await formatted(contents(kinds)));
  return made;
}

/** Markdown as this project formats it. */
export async function formatted(text) {
  const path = fileURLToPath(new URL('page.md', pages));
  return format(text, {...(await resolveConfig(path)), parser: 'markdown'});
}

/** JSON with one row a line, where it fits. */
async function jsonText(value) {
  const text = await format(JSON.stringify(value), {parser: 'json', printWidth: 120});
  return text.trimEnd();
}

function contents(kinds) {
  const rows = kinds.map(
    ({kind, version, schema}) =>
      `| [${kind}](${kind}.md) | ${version} | ${schema.description.split('. ')[0]}. |`,
  );
  return `# Reference of the documents

Made from the schemas by \`npm run reference\`. Each page lists every field with its type, unit and an example.

| kind | version | what it is |
| --- | --- | --- |
${rows.join('\n')}
`;
}

async function pageOf(kind, version, schema) {
  const {$defs, properties, required, examples} = schema;
  const example = await jsonText(examples[0]);
  const facts = $defs[properties[kind].$ref.split('/').pop()];
  const inner = [...reached(facts, $defs)].filter((name) => $defs[name].properties);
  const tables = $defs.Resource.allOf.map((rule) => {
    const {data} = rule.then.properties;
    const row = $defs[data.items.$ref.split('/').pop()];
    return {name: rule.if.properties.name.const, about: data.description, row};
  });
  return `# The ${kind} document, ${version}

<!-- Made from src/contract/schemas/${kind}.${version}.json by npm run reference. Do not edit. -->

${schema.description} Fields that are not named here are no fault and are left unread.

\`npx vcse-charts template ${kind}\` writes empty tables with a line of guidance for each column, and \`npx vcse-charts check\` names
everything that is wrong with a document.

## A small document

\`\`\`json
${example}
\`\`\`

## At the top

${fieldTable(properties, required, $defs, 'field')}

## \`${kind}\`

${facts.description}

${fieldTable(facts.properties, facts.required, $defs, 'field')}
${inner.map((name) => definition(name, $defs)).join('')}
## Licences, sources and contributors

${['License', 'Source', 'Contributor'].map((name) => definition(name, $defs)).join('')}
## Tables

${fieldTable($defs.Resource.properties, $defs.Resource.required, $defs, 'field')}

Rows lie in the document (\`data\`), or in a file beside it (\`path\`): CSV with one header row, or Arrow IPC. A CSV file is UTF-8; an empty
cell is no value; entries of a list have semicolons between them. \`npx vcse-charts convert\` changes one into another.
Addresses are relative to the document.

${['TableSchema', 'TableField'].map((name) => definition(name, $defs)).join('')}
${tables.map((table) => tableText(table, $defs)).join('\n')}
${common(kind, version)}`;
}

/** Names of the definitions that a block of facts is made of, in order. */
function reached(node, $defs, found = new Set()) {
  for (const [, ref] of JSON.stringify(node).matchAll(/"#\/\$defs\/(\w+)"/g)) {
    if (found.has(ref)) continue;
    found.add(ref);
    reached($defs[ref], $defs, found);
  }
  return found;
}

function definition(name, $defs) {
  const {description, properties, required} = $defs[name];
  return `
### ${name}

${description}

${fieldTable(properties, required, $defs, 'field')}
`;
}

function tableText({name, about, row}, $defs) {
  return `### Table \`${name}\`

${about} ${row.description}

${fieldTable(row.properties, row.required, $defs, 'column')}
`;
}

function fieldTable(properties, required = [], $defs, word) {
  const rows = Object.entries(properties).flatMap(([name, field]) =>
    fieldRows(name, field, required.includes(name), $defs),
  );
  return `| ${word} | what it holds | type | needed | example |
| --- | --- | --- | --- | --- |
${rows.join('\n')}`;
}

/** A field, and the fields of an object that it holds. */
function fieldRows(name, field, needed, $defs) {
  const whole = field.$ref
    ? {...$defs[field.$ref.split('/').pop()], ...field, ref: field.$ref}
    : field;
  const example = whole.examples?.[0];
  const shown = example === undefined ? '' : code(JSON.stringify(example));
  const own = `| \`${name}\` | ${cell(whole.description)} | ${cell(typeText(name, whole))} | ${needed ? 'yes' : ''} | ${shown} |`;
  if (field.$ref || !field.properties) return [own];
  const inner = Object.entries(field.properties).flatMap(([key, part]) =>
    fieldRows(`${name}.${key}`, part, (field.required ?? []).includes(key), $defs),
  );
  return [own, ...inner];
}

function typeText(name, field) {
  if (field.enum) return field.enum.map((word) => `\`${word}\``).join(', ');
  if (field.const !== undefined) return `\`${field.const}\``;
  const list = [field.type ?? 'object'].flat();
  if (list.includes('array') && field.items) {
    const of = field.items.$ref?.split('/').pop();
    return `list${of ? ` of ${of}` : ''}${field.minItems ? `, at least ${field.minItems}` : ''}`;
  }
  if (field.ref && list[0] === 'object') return field.ref.split('/').pop();
  const words = list.map((type) => ({string: 'text', integer: 'whole number'})[type] ?? type);
  const form = forms.find(([pattern]) => pattern.test(field.pattern ?? ''))?.[1];
  return [
    form ?? words.join(' or '),
    list.some((type) => type === 'number' || type === 'integer') ? units[name] : undefined,
    bounds(field),
    !form && field.maxLength ? `at most ${field.maxLength} characters` : undefined,
  ]
    .filter(Boolean)
    .join(', ');
}

function bounds({minimum, maximum}) {
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum}`;
  if (minimum !== undefined) return `${minimum} or more`;
  return maximum === undefined ? undefined : `at most ${maximum}`;
}

function code(text) {
  return `\`${text.replaceAll('|', '\\|').replaceAll('`', '’')}\``;
}

function cell(text) {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}

function common(kind, version) {
  return `
## Identifiers

Rows are joined by identifiers, never by names. An identifier begins with its register's prefix.

| prefix | whose | example |
| --- | --- | --- |
| \`GB-CHC-\` | charities in England and Wales | \`GB-CHC-000000\` |
| \`GB-COH-\` | companies: eight characters, leading zeros kept | \`GB-COH-00000000\` |
| \`GB-LAE-\` | councils in England | \`GB-LAE-EXA\` |
| none | NHS bodies, by ODS code | \`05D\` |
| none | areas, by GSS code; the document says of which year | \`E38000053\` |
| the publisher's own | whoever has none of these | \`3SC-00042\` |

A body with several has one in \`id\` and the others in \`alsoKnownAs\`, where the table has that column.

## Numbers that are not there

A number that is not there is \`null\`, never 0, and the column of the same name with \`Status\` at its end says why. Zero, missing and hidden
are three different things and are drawn differently. A hidden number must not stand in the document in any form.

| status | means | the number is |
| --- | --- | --- |
${statuses.map((row) => `| ${row.join(' | ')} |`).join('\n')}

## Days and times

A day is \`2018-04-12\`, a month \`2018-04\`, a financial year from April to March \`2018-19\`, a calendar year \`2018\`, a financial quarter
\`2018-19 Q1\` (April to June)${kind === 'spend' ? '' : ', a calendar quarter `2018 Q1`'}. A day or month that does not exist is refused.

## Versions

This is ${version}. The document says so in \`$schema\`, whose last part is \`${kind}.${version}.json\`, wherever the schema is kept. A document that is valid
today stays valid: within a version only fields that may be left out are added, and none changes its meaning. Everything else
would be a new version, beside this one.
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await mkdir(pages, {recursive: true});
  for (const [name, text] of await referencePages()) await writeFile(new URL(name, pages), text);
}
