import {field} from './place-words.js';
import type {Report} from './report.js';
import type {TableIn} from './tables-in.js';

/** What people said or what shows them. */
const theirs = ['text', 'who', 'when', 'address', 'captions', 'transcript'];

/**
 * Reports evidence and quotes that may not be shown: words of people who have withdrawn their consent, recordings without
 * captions or transcript, and quotes without words.
 */
export function consentProblems(table: TableIn | undefined, report: Report): void {
  table?.rows.forEach((row, i) => {
    const pointer = `${table.pointer}/${i}`;
    const has = (name: string) => field(row, name) !== undefined;
    if (field(row, 'consent') === 'withdrawn') {
      const left = theirs.filter(has);
      if (left.length)
        report(
          pointer,
          `consent was withdrawn, but ${left.join(', ')} still stand there (expected none)`,
        );
      return;
    }
    if (!has('text') && !has('address'))
      report(pointer, 'has neither text nor address (expected the words, or where they are)');
    if (field(row, 'kind') === 'video' && !has('captions'))
      report(pointer, 'is a video without captions (expected the address of its captions)');
    if (field(row, 'kind') === 'audio' && !has('transcript'))
      report(pointer, 'is a recording without transcript (expected the address of its transcript)');
  });
}
