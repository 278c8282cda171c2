// Every text of the elements: the templates that follow `say`, `told` and `term`, for languages and for hosts.
import {readdir, readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const root = new URL('../', import.meta.url);
const TAGS = new Set(['say', 'tell', 'told', 'term', 'said']);
/** What a page does not hold. */
const NOT_IN_PAGES = /^src\/(publish|words|contract\/generated)\//;

/** Every template with the files that use it, in the order of the alphabet. */
export async function templates() {
  const found = new Map();
  const names = await readdir(new URL('src/', root), {recursive: true});
  for (const name of names.sort()) {
    const file = `src/${name}`;
    if (!file.endsWith('.ts') || NOT_IN_PAGES.test(file)) continue;
    for (const template of await templatesIn(file))
      found.set(template, [...(found.get(template) ?? []), file]);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function templatesIn(file) {
  const text = await readFile(fileURLToPath(new URL(file, root)), 'utf8');
  const found = new Set();
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && TAGS.has(nameOf(node.tag)))
      found.add(templateOf(node.template));
    if (ts.isTaggedTemplateExpression(node) && nameOf(node.tag) === 'terms')
      for (const word of templateOf(node.template).split(' ')) found.add(word);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true));
  return found;
}

function nameOf(tag) {
  if (ts.isCallExpression(tag)) return nameOf(tag.expression);
  if (ts.isIdentifier(tag)) return tag.text;
  return ts.isPropertyAccessExpression(tag) ? tag.name.text : undefined;
}

function templateOf(template) {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.templateSpans.reduce(
    (all, {literal}, at) => `${all}{${at}}${literal.text}`,
    template.head.text,
  );
}
