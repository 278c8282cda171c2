import {formats} from '../format/formats.js';
import type {Run} from '../view/description.js';
import type {FigureView} from '../view/figure.js';

/** The line under a figure that says where its numbers come from, with links, and under what licence. */
export function sourceRuns({provenance, language}: FigureView): readonly Run[] {
  const {say} = formats(language);
  const {sources, licences, populationSource} = provenance;
  const named = sources.flatMap(({title, path}, i): Run[] => [
    ...(i ? [{text: '; '}] : []),
    path ? {text: title, href: path} : {text: title},
  ]);
  const licence = licences.map(({title}) => title).join('; ');
  return [
    ...named,
    {text: licence ? say`. Licence: ${licence}.` : '.'},
    ...(populationSource ? [{text: say` Population: ${populationSource}.`}] : []),
  ];
}
