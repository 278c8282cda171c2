import type {Provenance} from '../view/figure.js';
import type {Run} from '../view/description.js';

/** The source line: every source, linked where it has an address, and the licences. */
export function sourceWords({sources, licences}: Provenance): readonly Run[] {
  const named = sources.flatMap(({title, path}, i): Run[] => [
    ...(i ? [{text: '; '}] : []),
    path ? {text: title, href: path} : {text: title},
  ]);
  const licence = licences.map(({title}) => title).join('; ');
  return [...named, {text: licence ? `. Licence: ${licence}.` : '.'}];
}
