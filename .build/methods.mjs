// `npm run reference`: docs/methods.md, every measure with its formula's source, from the docstrings of src/analysis.
// A check fails when it is stale.
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {formatted} from './reference.mjs';

const root = new URL('../', import.meta.url);
const folder = new URL('src/analysis/', root);
const page = new URL('docs/methods.md', root);

/** The page as it should be. */
export async function methodsPage() {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).sort();
  const sources = await Promise.all(files.map(async (file) => [file, await sourceOf(file)]));
  const known = new Map(
    sources.flatMap(([file, source]) =>
      functionsIn(source).map((found) => [found.name.text, {file, source, found}]),
    ),
  );
  const groups = groupsIn(sources.find(([file]) => file === 'index.ts')[1]);
  const open = new Set(groups.flatMap(({names}) => names));
  const inner = [...known.keys()].filter((name) => !open.has(name)).sort();
  const sections = [
    ...groups,
    {title: 'Shapes, layouts and other parts of the drawings', names: inner},
  ]
    .map(({title, names}) => ({title, names: names.filter((name) => known.has(name))}))
    .filter(({names}) => names.length);
  return formatted(`# Methods

<!-- Made from the docstrings of src/analysis by npm run reference. Do not edit. -->

How every number in a figure is worked out: what each function gives, from what, and where its formula comes from. All but those of the last
section can be imported alone, in Node and in a page, without an element:

\`\`\`js
import {gini, herfindahl, topShare} from 'vcse-charts/analysis';

const received = Float64Array.of(60_000, 20_000, 10_000, 10_000); // a typed column, or a plain list
gini(received); // 0.4
herfindahl(received); // 0.42
topShare(received, 1); // 0.6
\`\`\`

Where a signature says \`NumberColumn\`, a plain list and a typed array will both do. Nothing is rounded here, no argument is changed, and a measure that cannot be worked out is \`undefined\`. A number that was suppressed stays
suppressed through every measure and is never worked back from a total.

${sections.map(({title, names}) => `- [${title}](#${anchor(title)})`).join('\n')}

${sections.map(({title, names}) => `## ${title}\n\n${names.map((name) => entry(known.get(name))).join('\n')}`).join('\n')}`);
}

async function sourceOf(file) {
  const text = await readFile(new URL(file, folder), 'utf8');
  return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
}

const isExported = (node) =>
  node.modifiers?.some(({kind}) => kind === ts.SyntaxKind.ExportKeyword) ?? false;

function functionsIn(source) {
  return source.statements.filter((node) => ts.isFunctionDeclaration(node) && isExported(node));
}

/** What can be imported, under the line of comment that each group begins with. */
function groupsIn(source) {
  const groups = [];
  for (const node of source.statements) {
    const [title] = (ts.getLeadingCommentRanges(source.text, node.pos) ?? []).map(({pos, end}) =>
      source.text.slice(pos + 2, end).trim(),
    );
    if (title) groups.push({title, names: []});
    if (!node.exportClause || node.isTypeOnly) continue;
    const values = node.exportClause.elements.filter((each) => !each.isTypeOnly);
    groups.at(-1)?.names.push(...values.map((each) => each.name.text));
  }
  return groups;
}

function anchor(title) {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
}

/** One function: what it gives, its signature, its arguments, and where its formula comes from. */
function entry({file, source, found}) {
  const [comment] = found.jsDoc ?? [];
  if (!comment) throw new Error(`${file}: ${found.name.text} has no docstring`);
  const tags = (comment.tags ?? []).map((tag) => tagText(tag, source));
  const lines = [
    ...tags.filter(({name}) => name === 'param').map(({text}) => `- ${argument(text)}`),
    ...labelled(tags, 'returns', 'Gives'),
    ...labelled(tags, 'throws', 'Throws'),
    ...labelled(tags, 'see', 'Source:'),
  ];
  return `### \`${found.name.text}\`

${ts.getTextOfJSDocComment(comment.comment) ?? ''}

\`\`\`ts
${signature(found, source)}
\`\`\`

${lines.join('\n')}

In [src/analysis/${file}](../src/analysis/${file}).
`;
}

function labelled(tags, name, label) {
  return tags.filter((tag) => tag.name === name).map(({text}) => `- ${label} ${text}`);
}

/** A tag's words as they stand: some begin with a name that a parser would take off. */
function tagText(tag, source) {
  const raw = tag
    .getText(source)
    .replace(/\s*\n\s*\*?[ \t]*/g, ' ')
    .replace(/\*\/?\s*$/, '');
  const [, name, text] = /^@(\w+)\s*(.*)$/s.exec(raw.trim()) ?? [];
  return {name, text: text?.trim() ?? ''};
}

function argument(text) {
  return text.replace(/^(\w+)\s*(?:-\s*)?/, '`$1`: ');
}

function signature(found, source) {
  const {text} = source;
  const declared = text.slice(found.getStart(source), found.body.getStart(source));
  return declared.replace(/\s+/g, ' ').replace('export function', 'function').trim();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(page, await methodsPage());
