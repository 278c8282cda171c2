import {isHttps} from '../contract/consistent.js';
import type {DocumentHead} from '../contract/document-head.js';
import {cleanText} from '../format/clean-text.js';
import type {Provenance} from '../view/figure.js';

/** Where a document of any kind comes from, for the lines under its figures and for who cites them. */
export function documentProvenance({
  title,
  language,
  sources,
  licenses,
  contributors,
  version,
  created,
}: DocumentHead): Omit<Provenance, 'period' | 'notes'> {
  const names = (role: string) =>
    contributors.flatMap((each) =>
      (each.role ?? 'author') === role ? [cleanText(each.title)] : [],
    );
  const [publisher] = names('publisher');
  return {
    title: cleanText(title),
    language,
    sources: sources.map(titled),
    licences: licenses.map(titled),
    authors: names('author'),
    ...(publisher ? {publisher} : {}),
    ...(version ? {version: cleanText(version)} : {}),
    ...(created ? {created} : {}),
  };
}

function titled({title, path}: {readonly title: string; readonly path?: string}) {
  return path && isHttps(path) ? {title: cleanText(title), path} : {title: cleanText(title)};
}
