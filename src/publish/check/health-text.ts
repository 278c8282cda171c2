import type {Health} from './health.js';

const marks = {problem: 'PROBLEM', warning: 'Warning', fact: 'Good to know'} as const;

/** A report for the terminal, worst first. */
export function healthText({name, title, kind, rows, findings}: Health): string {
  const tables = Object.entries(rows).map(([table, count]) => `${table} ${count}`);
  const counts = (['problem', 'warning', 'fact'] as const).map((level) => {
    const own = findings.filter((finding) => finding.level === level);
    return own.map(({about, text}) => `${marks[level]} (${about}): ${text}`);
  });
  return [
    `${name}: ${title}`,
    `${kind === 'insight' ? 'An' : 'A'} ${kind} document${tables.length ? `. Rows: ${tables.join(', ')}` : ''}.`,
    ...counts.flat(),
    ...(findings.some(({level}) => level === 'problem') ? [] : ['Every chart can draw it.']),
    '',
  ].join('\n');
}
