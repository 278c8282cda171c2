import type {SpendFacts, TotalRow} from '../../contract/generated/spend.js';
import type {AnyDocument} from '../documents/any-document.js';
import {kindOf} from '../documents/kind-of.js';
import {rowsOf} from '../documents/rows-of.js';
import {elements} from './elements.js';

/** An element and the attributes with which it draws a document. */
type Drawing = readonly [element: string, attributes?: string];

/**
 * The tags that draw a document, ready to paste.
 *
 * @param src - the document's address
 * @param known - the elements of this version
 * @returns none when no element of this version draws it
 */
export function tagsFor(
  document: AnyDocument,
  src: string,
  known: ReadonlySet<string> = elements(),
): readonly string[] {
  const address = src.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return drawingsFor(document).flatMap(([element, attributes = '']) =>
    known.has(element) ? [`<${element} src="${address}"${attributes}></${element}>`] : [],
  );
}

function drawingsFor(document: AnyDocument): readonly Drawing[] {
  const has = (table: string) => rowsOf(document, table).length > 0;
  switch (kindOf(document)) {
    case 'spend':
      return spendDrawings(document);
    case 'network':
      return has('relations') || has('memberships') ? [['vcse-network']] : [];
    case 'scorecard':
      return has('measures') || has('evidence') ? [['vcse-scorecard']] : [];
    case 'survey':
      return has('answers') || has('means') || has('choices') ? [['vcse-survey']] : [];
    case 'insight':
      return [
        ...(has('feedback') ? [['vcse-insight'] as const] : []),
        ...(has('steps') ? [['vcse-journeys'] as const] : []),
      ];
    default:
      return [];
  }
}

function spendDrawings(document: AnyDocument): readonly Drawing[] {
  const totals = rowsOf<TotalRow>(document, 'totals');
  const has = (...names: readonly (keyof TotalRow)[]) =>
    totals.some((row) => names.every((name) => row[name] !== undefined));
  const people = rowsOf<{population?: number}>(document, 'commissioners').some(
    ({population}) => population !== undefined,
  );
  // The document was checked: its facts are there.
  const {categories: [first] = []} = document.spend as SpendFacts;
  const commissioners: readonly Drawing[] = !has('commissioner')
    ? []
    : [
        ['vcse-distribution', has('sector') ? '' : ' sector="all"'],
        ...(people ? [['vcse-distribution', ' measure="per-head"'] as const] : []),
        ...(has('sector')
          ? [['vcse-distribution', ' form="stacked" measure="share"'] as const]
          : []),
        ...(has('category') && first
          ? [['vcse-distribution', ` measure="share" category="${first.id}"`] as const]
          : []),
      ];
  const suppliers: readonly Drawing[] = !has('supplier')
    ? []
    : [
        ['vcse-distribution', ' of="suppliers"'],
        ['vcse-distribution', ' of="suppliers" form="tail"'],
        ['vcse-distribution', ' of="suppliers" form="lorenz"'],
        ['vcse-reach'],
      ];
  const payers = new Set(totals.flatMap(({commissioner}) => commissioner ?? []));
  // One body alone is no order: its suppliers are.
  const drawings =
    payers.size === 1 ? [...suppliers, ...commissioners] : [...commissioners, ...suppliers];
  if (has('commissioner', 'period')) drawings.push(['vcse-trend']);
  if (document.resources.some(({name}) => name === 'boundaries')) drawings.push(['vcse-map']);
  if (has('commissioner', 'supplier')) drawings.push(['vcse-network']);
  return drawings;
}
