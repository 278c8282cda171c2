import type {SpendDocument} from '../../contract/generated/spend.js';

/** A document as JSON text: one row a line, so that a change of one figure is a change of one line. */
export function documentText(document: SpendDocument): string {
  const {resources, ...head} = document;
  const tables = resources.map((resource) => {
    // The schema allows `data` on the tables it names, and these are such.
    const {name, title, data} = resource as {name: string; title?: string; data: readonly object[]};
    const rows = data.map((row) => `      ${JSON.stringify(row)}`).join(',\n');
    return `    {"name": ${JSON.stringify(name)}, "title": ${JSON.stringify(title ?? name)}, "data": [\n${rows}\n    ]}`;
  });
  const start = JSON.stringify(head, null, 2).replace(/\n}$/, '');
  return `${start},\n  "resources": [\n${tables.join(',\n')}\n  ]\n}\n`;
}
