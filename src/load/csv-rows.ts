/**
 * The cells of a CSV text, row by row, as RFC 4180 has them: a cell in quotation marks may hold commas, line ends and
 * doubled quotation marks. Lines end with LF, CR LF or CR.
 *
 * Our own, because the usual parsers hold code that is built from text, which a strict page policy forbids in a page's files.
 *
 * @param delimiter - one character
 */
export function csvRows(text: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      let end = text.indexOf('"', at + 1);
      while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
      if (end < 0) end = text.length;
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    }
    const from = at;
    while (at < text.length && !isEnd(text[at], delimiter)) at += 1;
    row.push(cell + text.slice(from, at));
    if (text[at] === delimiter) {
      at += 1;
      if (at === text.length) row.push('');
      continue;
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    rows.push(row);
    row = [];
  }
  if (row.length) rows.push(row);
  return rows;
}

function isEnd(character: string | undefined, delimiter: string): boolean {
  return character === delimiter || character === '\n' || character === '\r';
}
