import type {SpendDocument} from '../../contract/generated/spend.js';

/** A document as JSON text: one row a line, so that a change of one figure is a change of one line. */
export function documentText(document: SpendDocument): string {
  const {resources, ...head} = document;
  const tables = resources.map((resource) => {
    const {name, title, data = []} = resource;
    const rows = data.map((row) => `      ${JSON.stringify(row)}`).join(',\n');
    return `    {"name": ${JSON.stringify(name)}, "title": ${JSON.stringify(title ?? name)}, "data": [\n${rows}\n    ]}`;
  });
  const start = JSON.stringify(head, null, 2).replace(/\n}$/, '');
  return `${start},\n  "resources": [\n${tables.join(',\n')}\n  ]\n}\n`;
}
