import {isHttps} from './consistent.js';
import {foundText} from './found-text.js';
import {field} from './place-words.js';
import type {Report} from './report.js';

/** Reports addresses of sources and licences that a chart may not link to. */
export function linkProblems(input: unknown, report: Report): void {
  for (const list of ['sources', 'licenses']) {
    const entries = field(input, list);
    if (!Array.isArray(entries)) continue;
    entries.forEach((entry: unknown, i) => {
      const path = field(entry, 'path');
      if (typeof path !== 'string' || isHttps(path)) return;
      const cure = path.startsWith('http://') ? `; try https://${path.slice(7, 60)}` : '';
      report(
        `/${list}/${i}/path`,
        `${foundText(path)} cannot be linked to (expected an address starting with https://${cure})`,
      );
    });
  }
}
