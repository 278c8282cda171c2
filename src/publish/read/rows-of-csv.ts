import type {SourceRow} from './source-row.js';

/** Lines from which the delimiter is guessed. */
const FIRST_LINES = 50;

const QUOTE = 34;

/**
 * The rows of a CSV text: commas, semicolons or tabs, whichever splits its first lines into most cells. They are found while they are
 * asked for, so that a large file is never there twice; who wants them twice may ask twice.
 *
 * Rows have as many cells as the file gives them; a blank line is a row of one empty cell. A quoted cell may hold delimiters,
 * line breaks and doubled quotes, and what follows its closing quote still belongs to it. A quote that is not
 * closed takes all up to the next quote into its cell, or else the rest of the file.
 *
 * @param text - without a byte order mark; lines end with LF, CR LF or CR. Of an empty text, there are no rows
 */
export function rowsOfCsv(text: string): Iterable<SourceRow> {
  const delimiter = guessedDelimiter(text);
  return {[Symbol.iterator]: () => parsed(text, delimiter)};
}

function guessedDelimiter(text: string): string {
  const first = text
    .slice(0, 100_000)
    .split(/\r\n|\r|\n/, FIRST_LINES)
    .join('\n');
  const splits = (delimiter: string) => {
    let sum = 0;
    for (const {cells} of parsed(first, delimiter)) sum += cells.length - 1;
    return sum;
  };
  return [';', '\t'].reduce((best, each) => (splits(each) > splits(best) ? each : best), ',');
}

function* parsed(text: string, delimiter: string): Generator<SourceRow> {
  const quote = nextOf(text, '"');
  const newline = nextOf(text, '\n');
  const carriage = nextOf(text, '\r');
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const end = Math.min(newline(at), carriage(at));
    if (quote(at) > end) {
      // Most lines have no quotation mark, and are split at once.
      yield {line, cells: text.slice(at, end).split(delimiter)};
      line += 1;
      at = afterBreak(text, end);
      continue;
    }
    const row = quotedRow(text, at, delimiter);
    yield {line, cells: row.cells};
    line += row.lines;
    at = row.after;
  }
}

/** Finds the next place of a character from a place on, which only grows; the text's length when there is none. */
function nextOf(text: string, character: string): (from: number) => number {
  let next = -1;
  return (from) => {
    if (next < from) {
      next = text.indexOf(character, from);
      if (next < 0) next = text.length;
    }
    return next;
  };
}

function afterBreak(text: string, end: number): number {
  return end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
}

/** A row with a quotation mark in it: its cells, on how many lines it stands, and where the next one begins. */
function quotedRow(
  text: string,
  start: number,
  delimiter: string,
): {readonly cells: readonly string[]; readonly lines: number; readonly after: number} {
  const ends = new RegExp(`[${delimiter}\\r\\n]`, 'g');
  const cells: string[] = [];
  let lines = 1;
  let at = start;
  for (;;) {
    let inside = '';
    if (text.charCodeAt(at) === QUOTE) {
      const close = closingQuote(text, at + 1);
      inside = text.slice(at + 1, close).replaceAll('""', '"');
      lines += inside.match(/\r\n|\r|\n/g)?.length ?? 0;
      at = close + 1;
    }
    ends.lastIndex = at;
    const end = ends.exec(text)?.index ?? text.length;
    const rest = text.slice(at, end);
    cells.push(inside ? inside + rest.trimEnd() : rest);
    if (text[end] !== delimiter) return {cells, lines, after: afterBreak(text, end)};
    at = end + 1;
  }
}

/** The quotation mark that ends a cell: one that is not doubled; the text's length when there is none. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at;
}
