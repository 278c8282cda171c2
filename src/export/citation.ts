/** What a figure is cited by. */
export interface Cited {
  readonly title: string;
  /** People and bodies, in order; none when the document names none. */
  readonly authors: readonly string[];
  readonly publisher?: string;
  /** Year of publication. */
  readonly year?: string;
  readonly version?: string;
  /** Without the resolver's address: "10.3310/NTDT7965". */
  readonly doi?: string;
  /** Address of the page that shows the figure. */
  readonly address: string;
  /** SHA-256 of the document, in hexadecimal. */
  readonly hash?: string;
  /** Day on which the figure was read, as year-month-day. */
  readonly read: string;
}

/** One citation in the forms that people and programs use. */
export interface Citation {
  readonly text: string;
  readonly bibtex: string;
  /** CSL-JSON. */
  readonly csl: string;
}

/** A figure as a citation: in words, as BibTeX and as CSL-JSON. What is not known is left out. */
export function citation(cited: Cited): Citation {
  return {text: textOf(cited), bibtex: bibtexOf(cited), csl: cslOf(cited)};
}

function textOf({
  title,
  authors,
  publisher,
  year,
  version,
  doi,
  address,
  hash,
  read,
}: Cited): string {
  const by = authors.length ? `${authors.join('; ')} ` : '';
  const parts = [
    `${by}${year ? `(${year}) ` : ''}${title}`,
    version && `Version ${version}`,
    publisher,
    doi && `doi:${doi}`,
    `Available at ${address} (read ${read})`,
    hash && `Data SHA-256 ${hash}`,
  ];
  return `${parts.filter(Boolean).join('. ')}.`;
}

function bibtexOf({
  title,
  authors,
  publisher,
  year,
  version,
  doi,
  address,
  hash,
  read,
}: Cited): string {
  const note = hash && `Data SHA-256 ${hash}`;
  const fields = {
    title,
    author: authors.join(),
    year,
    publisher,
    version,
    doi,
    url: address,
    urldate: read,
    note,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`  ${name} = {${name === 'author' ? authorsOf(authors) : escaped(value)}}`] : [],
  );
  return `@misc{${keyOf(authors, year, title)},\n${lines.join(',\n')}\n}`;
}

/** Braces keep BibTeX from taking a body's name apart. */
function authorsOf(authors: readonly string[]): string {
  return authors.map((name) => `{${escaped(name)}}`).join(' and ');
}

function escaped(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, (sign) => `\\${sign}`);
}

function keyOf([first = 'figure']: readonly string[], year = '', title: string): string {
  const word = (text: string) => /[a-z0-9]+/.exec(text.normalize('NFKD').toLowerCase())?.[0] ?? '';
  return `${word(first)}${year}${word(title)}`;
}

function cslOf({
  title,
  authors,
  publisher,
  year,
  version,
  doi,
  address,
  hash,
  read,
}: Cited): string {
  const [y = 0, m = 0, d = 0] = read.split('-').map((part) => Number.parseInt(part, 10));
  const item = {
    id: keyOf(authors, year, title),
    type: 'dataset',
    title,
    ...(authors.length ? {author: authors.map((literal) => ({literal}))} : {}),
    ...(year ? {issued: {'date-parts': [[Number.parseInt(year, 10)]]}} : {}),
    ...(publisher ? {publisher} : {}),
    ...(version ? {version} : {}),
    ...(doi ? {DOI: doi} : {}),
    URL: address,
    accessed: {'date-parts': [[y, m, d]]},
    ...(hash ? {note: `Data SHA-256 ${hash}`} : {}),
  };
  return JSON.stringify([item], undefined, 2);
}
