import type {Description} from '../view/description.js';
import type {VegaView} from '../view/vega.js';
import {vegaLite, type VegaLite} from './vega-lite.js';

/** Vega’s own formats in place of ours, which only the element has. */
const formats: Readonly<Record<string, string>> = {
  pounds: '$,.2~f',
  perHead: '$,.2~f',
  share: '.1~%',
  count: ',',
};

/** An author's figure as a Vega-Lite specification that stands alone: with the rows of its tables and where they come from. */
export function vegaSpec(view: VegaView, words: Description): VegaLite {
  const {width: _, height: __, config, ...around} = vegaLite(view, words, {});
  const own = plain(view.spec) as VegaLite;
  const {config: authors, datasets, ...rest} = own;
  const tables = Object.fromEntries(view.tables.map(({name, rows}) => [name, rows]));
  return {
    ...around,
    ...rest,
    datasets: {...tables, ...(datasets as object | undefined)},
    config: {...(config as object), ...(authors as object | undefined)},
  };
}

function plain(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(plain);
  if (typeof node !== 'object' || node === null) return node;
  const {formatType, ...part} = node as Readonly<Record<string, unknown>>;
  const format = typeof formatType === 'string' ? formats[formatType] : undefined;
  return Object.fromEntries([
    ...Object.entries(part).map(([key, value]) => [key, plain(value)] as const),
    ...(format === undefined
      ? formatType === undefined
        ? []
        : [['formatType', formatType] as const]
      : [['format', format] as const]),
  ]);
}
