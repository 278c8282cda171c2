import {escapeHtml} from '../../format/escape-html.js';
import type {Finding} from './finding.js';
import type {Health} from './health.js';

const headings = {
  problem: 'Problems: charts refuse the document until they are mended',
  warning: 'Warnings: what may mislead',
  fact: 'Good to know',
} as const;

/** Reports as one HTML page without scripts or styles, to be sent or put beside the data. */
export function healthHtml(reports: readonly Health[]): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Data health: ${escapeHtml(reports.map(({name}) => name).join(', '))}</title>
</head>
<body>
<h1>Data health</h1>
${reports.map(section).join('\n')}
</body>
</html>
`;
}

function section({name, title, kind, rows, findings}: Health): string {
  const tables = Object.entries(rows)
    .map(([table, count]) => `<tr><th scope="row">${escapeHtml(table)}</th><td>${count}</td></tr>`)
    .join('');
  const levels = (['problem', 'warning', 'fact'] as const)
    .map((level) =>
      list(
        level,
        findings.filter((finding) => finding.level === level),
      ),
    )
    .join('\n');
  return `<h2>${escapeHtml(title)}</h2>
<p>${escapeHtml(name)}, a ${escapeHtml(kind)} document</p>
${tables ? `<table><caption>Rows of each table</caption><tbody>${tables}</tbody></table>` : ''}
${levels || '<p>Nothing to report.</p>'}`;
}

function list(level: keyof typeof headings, findings: readonly Finding[]): string {
  if (!findings.length) return '';
  const items = findings.map(({text}) => `<li>${escapeHtml(text)}</li>`).join('\n');
  return `<h3>${headings[level]}</h3>\n<ul>\n${items}\n</ul>`;
}
