import {foundText} from './found-text.js';
import {field} from './place-words.js';
import type {Report} from './report.js';

/** Reports tables that share a name, and tables that hold no rows and name no file with them. */
export function resourceProblems(input: unknown, report: Report): void {
  const resources = field(input, 'resources');
  const seen = new Map<unknown, number>();
  if (!Array.isArray(resources)) return;
  resources.forEach((resource: unknown, i) => {
    const name = field(resource, 'name');
    if (typeof name !== 'string') return;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, i);
    else
      report(
        `/resources/${i}/name`,
        `${foundText(name)} names resource ${first + 1} already (expected one table of a name)`,
      );
    if (field(resource, 'data') === undefined && field(resource, 'path') === undefined)
      report(
        `/resources/${i}`,
        'has neither data nor path (expected its rows, or the file that holds them)',
      );
  });
}
