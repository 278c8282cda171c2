/** Colours and letters of a page, as a drawing of Vega's needs them. */
export interface VegaLooks {
  readonly main: string;
  readonly highlight: string;
  readonly area: string;
  readonly text: string;
  readonly quiet: string;
  readonly rule: string;
  readonly grid: string;
  /** Ends of a scale of numbers: colours that can be mixed. */
  readonly ramp: readonly [string, string];
  /** Family of the page's letters. */
  readonly font: string;
}

/** Ours, where no page gives others. */
export const plainLooks: VegaLooks = {
  main: '#12436d',
  highlight: '#f46a25',
  area: '#dbe3ec',
  text: '#0b0c0c',
  quiet: '#484d51',
  rule: '#bfbfbf',
  grid: '#e3e6e8',
  // The light end stands out against white too.
  ramp: ['#6f9bd1', '#12436d'],
  font: 'Arial, sans-serif',
};

/**
 * Our theme as Vega-Lite's configuration; an author's own stands over it.
 *
 * @param em - size of the reader's text against the usual 16 px
 */
export function vegaConfig(looks: VegaLooks, em: number) {
  const {main, highlight, area, text, quiet, rule, grid, ramp, font} = looks;
  const size = 13 * em;
  const axis = {
    labelColor: quiet,
    titleColor: text,
    domainColor: rule,
    tickColor: rule,
    gridColor: grid,
    labelFontSize: size,
    titleFontSize: size,
    titleFontWeight: 'bold',
    labelLimit: 220 * em,
    titlePadding: 10,
    // Numbers of an axis keep a space between them; one that does not fit is left out.
    labelSeparation: 6,
  };
  const heading = {fontSize: 15 * em, color: text, anchor: 'start'};
  return {
    background: 'transparent',
    font,
    padding: {left: 5, right: 5, top: 8, bottom: 5},
    view: {stroke: null},
    axis,
    legend: {
      labelColor: text,
      titleColor: text,
      labelFontSize: size,
      titleFontSize: size,
      labelLimit: 200 * em,
      orient: 'top',
      direction: 'horizontal',
    },
    header: {labelColor: text, titleColor: text, labelFontSize: size, titleFontSize: size},
    title: heading,
    mark: {color: main},
    text: {color: text, fontSize: size},
    rule: {color: quiet},
    geoshape: {fill: area, stroke: rule, strokeWidth: 0.5},
    point: {filled: true, size: 40},
    boxplot: {
      median: {color: text},
      rule: {color: quiet},
      outliers: {color: highlight},
    },
    range: {
      category: [main, '#28a197', '#801650', highlight],
      ramp: [...ramp],
      heatmap: [...ramp],
      ordinal: [...ramp],
      diverging: ['#801650', '#e6ebef', ramp[1]],
    },
  };
}
