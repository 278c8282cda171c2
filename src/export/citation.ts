import type {Cited} from './cited.js';
import {harvard} from './harvard.js';
import {ris} from './ris.js';
import {vancouver} from './vancouver.js';

/** One citation in the forms that people and programs use. */
export interface Citation {
  readonly text: string;
  readonly harvard: string;
  readonly vancouver: string;
  readonly ris: string;
  readonly bibtex: string;
  /** CSL-JSON. */
  readonly csl: string;
}

/** A figure as a citation: in words of three styles, as BibTeX, RIS and CSL-JSON. What is not known is left out. */
export function citation(cited: Cited): Citation {
  return {
    text: textOf(cited),
    harvard: harvard(cited),
    vancouver: vancouver(cited),
    ris: ris(cited),
    bibtex: bibtexOf(cited),
    csl: cslOf(cited),
  };
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
