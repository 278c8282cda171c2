import type {Run} from '../view/description.js';
import type {Provenance} from '../view/figure.js';

/** The source line of a figure: the document's sources and licences. */
export function sourceRuns({sources, licences}: Provenance): readonly Run[] {
  const licence = licences.map(({title}) => title).join('; ');
  return [
    ...sources.flatMap(({title, path}, i): Run[] => [
      ...(i ? [{text: '; '}] : []),
      path ? {text: title, href: path} : {text: title},
    ]),
    {text: licence ? `. Licence: ${licence}.` : '.'},
  ];
}

/** What stands before everything else when a document's figures are made up. */
export function illustrativeNote(illustrative: boolean): readonly string[] {
  return illustrative ? ['Illustrative figures, made up to show how the chart looks.'] : [];
}
