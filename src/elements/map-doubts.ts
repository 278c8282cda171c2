import {shapeFaults, type ShapeFault} from '../analysis/shape-faults.js';
import type {Shapes} from '../analysis/shapes.js';
import {cleanText} from '../format/clean-text.js';
import {formats, type Language} from '../format/formats.js';
import {term} from '../format/messages.js';
import {inSlices} from './in-slices.js';

const words = {
  open: term`Borders with gaps`,
  crossing: term`Borders that cross themselves`,
} as const;

/**
 * What may be wrong with shapes that are drawn all the same, as sentences in a language, with the areas' names. Worked
 * out between other tasks of the page.
 */
export async function mapDoubts(
  shapes: Shapes,
): Promise<(language: Language) => readonly string[]> {
  const faults = await inSlices(shapeFaults(shapes));
  const nameOf = ({area}: ShapeFault) => {
    const {code = '', name = code} = shapes.areas[area] ?? {};
    return cleanText(name);
  };
  return (language) => {
    const {say, list} = formats(language);
    return (['open', 'crossing'] as const).flatMap((kind) => {
      const names = faults.filter((fault) => fault.kind === kind).map(nameOf);
      if (!names.length) return [];
      return say`${say([words[kind]])}, so that these areas may be drawn wrong (${names.length}): ${list(names)}. “vcse-charts check” says where.`;
    });
  };
}
