import {foundText} from './found-text.js';
import {nearestWord} from './nearest-word.js';
import {field} from './place-words.js';
import type {Report} from './report.js';
import type {TableIn} from './tables-in.js';

/**
 * Reports the ends of an insight document's steps that name nothing, and those that are nearly the id of a service: a place may be
 * in words of its own, so only what is written like an id of the table services can be a mistake.
 */
export function stepProblems(
  kind: string,
  tables: ReadonlyMap<string, TableIn>,
  report: Report,
): void {
  const steps = tables.get('steps');
  if (kind !== 'insight' || !steps) return;
  const services = new Set(
    (tables.get('services')?.rows ?? []).flatMap((row) => {
      const id = field(row, 'id');
      return typeof id === 'string' ? [id] : [];
    }),
  );
  steps.rows.forEach((row, i) => {
    for (const end of ['from', 'to']) {
      const place = field(row, end);
      if (typeof place !== 'string' || !place || services.has(place)) continue;
      const pointer = `${steps.pointer}/${i}/${end}`;
      if (!place.trim()) {
        report(pointer, `no name (expected an id of the table services, or words for readers)`);
        continue;
      }
      // Words have spaces or a large letter; an id has neither.
      const near = /^[a-z0-9._:-]+$/.test(place) ? nearestWord(place, services) : undefined;
      if (near === undefined) continue;
      report(
        pointer,
        `unknown ${end} ${foundText(place)} (expected an id of the table services, or words for readers; did you mean ${near}?)`,
      );
    }
  });
}
