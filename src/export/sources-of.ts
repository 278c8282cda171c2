import type {SheetPart} from '../view/sheet.js';

/** Where the numbers of some parts are from, each source once; one that says no more than another is left out. */
export function sourcesOf(parts: readonly SheetPart[]): readonly string[] {
  const all = parts.flatMap((part) => ('source' in part && part.source ? [part.source] : []));
  return [...new Set(all)].filter(
    (source) => !all.some((other) => other !== source && other.startsWith(source)),
  );
}
