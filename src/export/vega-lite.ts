import type {Description} from '../view/description.js';
import type {FigureView} from '../view/figure.js';

/** A part of a Vega-Lite specification. */
export type Part = Readonly<Record<string, unknown>>;

/** A figure as a Vega-Lite 6 specification, complete with its data. */
export interface VegaLite extends Part {
  readonly $schema: string;
}

/** Colours of the specifications: ours, and the grey of what is not picked out. */
export const specColors = {
  main: '#12436d',
  highlight: '#f46a25',
  rest: '#6b7276',
  area: '#dbe3ec',
  text: '#0b0c0c',
  scale: ['#12436d', '#28a197', '#801650', '#f46a25'],
} as const;

/** Format of numbers on axes and in tooltips, by unit. */
export const specFormats = {
  pounds: '$,.2~f',
  'pounds-per-head': '$,.2~f',
  share: '.1~%',
  count: ',',
} as const;

/**
 * A specification with the title, the sentence and the source of the figure around its marks.
 *
 * @param parts - data, marks and channels; they may say a size of their own
 */
export function vegaLite(
  {provenance}: FigureView,
  {heading, subtitle, sentence, source, notes}: Description,
  parts: Part,
): VegaLite {
  const said = (runs: Description['source']) => runs.map(({text}) => text).join('');
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: {text: heading, subtitle: [subtitle, `Source: ${said(source)}`], anchor: 'start'},
    description: said(sentence),
    width: 720,
    height: 420,
    ...parts,
    config: {
      font: 'Arial, sans-serif',
      view: {stroke: null},
      axis: {labelColor: specColors.text, titleColor: specColors.text, domainColor: '#bfbfbf'},
      locale: {
        number: {decimal: '.', thousands: ',', grouping: [3], currency: ['£', '']},
      },
    },
    usermeta: {
      document: provenance.title,
      period: provenance.period,
      sources: provenance.sources,
      licences: provenance.licences,
      notes,
    },
  };
}

/** A channel of numbers. */
export function quantity(
  field: string,
  title: string,
  unit: keyof typeof specFormats,
  more: Part = {},
): Part {
  return {field, type: 'quantitative', title, axis: {format: specFormats[unit]}, ...more};
}

/** A channel of names, in their order. */
export function named(field: string, sort: readonly unknown[], more: Part = {}): Part {
  return {field, type: 'nominal', title: null, sort, ...more};
}

/** Words on what a mark stands for, when it is pointed at. */
export function tooltip(
  ...fields: readonly (readonly [field: string, title: string, unit?: keyof typeof specFormats])[]
): readonly Part[] {
  return fields.map(([field, title, unit]) => ({
    field,
    title,
    ...(unit ? {type: 'quantitative', format: specFormats[unit]} : {type: 'nominal'}),
  }));
}

/** The channel that picks out highlighted rows. */
export const picked: Part = {
  condition: {test: 'datum.highlighted', value: specColors.highlight},
  value: specColors.main,
};
