import {formats, type Language} from '../format/formats.js';
import {periodName} from '../format/period-name.js';
import type {DistributionView} from '../view/distribution.js';
import type {FigureView} from '../view/figure.js';
import type {InsightView} from '../view/insight.js';
import type {MapView} from '../view/map.js';
import type {NetworkView} from '../view/network.js';
import type {ReachView} from '../view/reach.js';
import type {ScorecardView} from '../view/scorecard.js';
import type {SurveyView} from '../view/survey.js';
import type {TrendView} from '../view/trend.js';

/** How a number of a figure is worked out. */
export interface MethodWords {
  readonly name: string;
  readonly formula: string;
  /** Where the formula comes from, in English: a publication. */
  readonly source?: string;
}

const SOURCES = {
  brandes:
    'Freeman, L. C. (1977) “A set of measures of centrality based on betweenness”, Sociometry 40, 35–41; Brandes, U. (2001) “A faster algorithm for betweenness centrality”, Journal of Mathematical Sociology 25, 163–177',
  gastwirth:
    'Gastwirth, J. L. (1972) “The Estimation of the Lorenz Curve and Gini Index”, The Review of Economics and Statistics 54 (3), 306–316',
  hyndman:
    'Hyndman, R. J. and Fan, Y. (1996) “Sample Quantiles in Statistical Packages”, The American Statistician 50 (4), 361–365, definition 7',
  lorenz:
    'Lorenz, M. O. (1905) “Methods of Measuring the Concentration of Wealth”, Publications of the American Statistical Association 9 (70), 209–219',
  newcombe:
    'Newcombe, R. G. (1998) “Interval estimation for the difference between independent proportions”, Statistics in Medicine 17, 873–890, method 10',
  rhoades:
    'Rhoades, S. A. (1993) “The Herfindahl–Hirschman Index”, Federal Reserve Bulletin 79, 188–189',
  wilson:
    'Wilson, E. B. (1927) “Probable inference, the law of succession, and statistical inference”, Journal of the American Statistical Association 22, 209–212',
} as const;

/**
 * How the numbers of a figure are worked out: each measure that it shows, with its formula and where that comes from.
 *
 * @param tag - of the element that shows it; none but a chart of a document has measures of ours
 */
export function methodsWords(tag: string, view: FigureView): readonly MethodWords[] {
  const methods = methodsOf(view.language);
  switch (tag) {
    case 'vcse-distribution':
      return distributionMethods(view as DistributionView, methods);
    case 'vcse-map':
      return mapMethods(view as MapView, methods);
    case 'vcse-trend':
      return trendMethods(view as TrendView, methods);
    case 'vcse-reach':
      return reachMethods(view as ReachView, methods);
    case 'vcse-scorecard':
      return scorecardMethods(view as ScorecardView, methods);
    case 'vcse-survey':
      return surveyMethods(view as SurveyView, methods);
    case 'vcse-insight':
      return insightMethods(view as InsightView, methods);
    case 'vcse-network':
      return networkMethods(view as NetworkView, methods);
    case 'vcse-journeys':
      return [methods.people];
    default:
      return [];
  }
}

type Methods = ReturnType<typeof methodsOf>;

function methodsOf(language: Language) {
  const {say} = formats(language);
  const method = (name: string, formula: string, source?: string): MethodWords =>
    source === undefined ? {name, formula} : {name, formula, source};
  return {
    amount: method(say`Money`, say`The sum of all payments, less what was paid back.`),
    perHead: (year: number | undefined) =>
      method(
        say`Money a head`,
        year === undefined ? say`Money ÷ residents.` : say`Money ÷ residents in ${String(year)}.`,
      ),
    share: method(say`Share of the money`, say`Money of those shown ÷ all money.`),
    shareOutside: method(
      say`Share of the money`,
      say`Money of those shown ÷ all money that went outside the NHS and councils.`,
    ),
    overThreshold: method(
      say`Share of invoices over the threshold`,
      say`Invoices over the threshold ÷ all invoices published.`,
    ),
    numbers: method(say`Numbers`, say`Each is counted once.`),
    rank: method(
      say`Rank`,
      say`1 is the highest. Equal numbers share a rank, and the next rank is left out: 1, 2, 2, 4.`,
    ),
    middle: method(
      say`Middle and quarters`,
      say`All numbers stand in order. The middle is the one half-way; the quarters end at a quarter and at three quarters of the way. Between two numbers, a part of the step is taken.`,
      SOURCES.hyndman,
    ),
    top: method(say`Share of the largest`, say`What the largest have ÷ what all have.`),
    lorenz: method(
      say`Lorenz curve`,
      say`From the smallest up, the part of the money that each part of the items has.`,
      SOURCES.lorenz,
    ),
    gini: method(
      say`Gini index`,
      say`Twice the area between the Lorenz curve and the line where all have the same. 0: all have the same. Near 1: one has nearly all.`,
      SOURCES.gastwirth,
    ),
    herfindahl: method(
      say`Herfindahl index`,
      say`The square of each share of the money, added up. Near 0: many small shares. 1: one has all.`,
      SOURCES.rhoades,
    ),
    columns: method(
      say`Width of columns`,
      say`The largest of 1, 2, 5, 10, 20 and so on that fits at least twice between the quarters.`,
    ),
    classes: method(
      say`Classes`,
      say`Each class begins at its lower number. The lines between are round numbers that share the areas out evenly, unless the page’s author chose others.`,
    ),
    real: (base: string) =>
      method(
        say`Prices of ${base}`,
        say`Money × deflator of ${base} ÷ deflator of its own time. The source names the deflator.`,
      ),
    index: method(say`Index`, say`Each number ÷ the first of its line × 100.`),
    reach: method(
      say`Groups`,
      say`A supplier is large from the money line on, and wide from the line of payers on. Both lines are in the drawing.`,
    ),
    target: method(
      say`Target`,
      say`A figure meets its target when it reaches it before rounding. Where the range of chance holds the target, it is similar.`,
    ),
    place: method(
      say`Against others`,
      say`Above, in or below the middle half of those compared, before rounding.`,
    ),
    answers: method(say`Share of answers`, say`People with that answer ÷ all who answered.`),
    mean: method(
      say`Average`,
      say`As the source gives it: all answers as numbers on the scale, added up ÷ how many there are.`,
    ),
    gap: method(say`Difference`, say`The second group’s average less the first’s.`),
    comments: method(
      say`Share of comments`,
      say`Comments with the feeling ÷ all that have a feeling.`,
    ),
    chance: method(
      say`Range of chance`,
      say`The Wilson score interval: where the share behind the number of comments may lie, 95 times in 100. A difference is clear when it lies outside.`,
      SOURCES.wilson,
    ),
    change: method(
      say`Change`,
      say`The share now less the share before. It is clear when the interval of the difference does not hold 0.`,
      SOURCES.newcombe,
    ),
    between: method(
      say`Betweenness`,
      say`Of all pairs of other bodies, the part whose shortest way leads through this one.`,
      SOURCES.brandes,
    ),
    filled: method(say`Filled cells`, say`Relations ÷ all pairs of a row and a column.`),
    people: method(
      say`People at a step`,
      say`The people of all journeys that take the step are added up.`,
    ),
  } as const;
}

/** The measure of a spend document, as charts of one show it. */
function measured(
  {name, populationYear}: {readonly name: string; readonly populationYear?: number},
  methods: Methods,
): readonly MethodWords[] {
  switch (name) {
    case 'amount':
      return [methods.amount];
    case 'per-head':
      return [methods.amount, methods.perHead(populationYear)];
    case 'share':
      return [methods.amount, methods.share];
    case 'share-of-independent':
      return [methods.amount, methods.shareOutside];
    case 'share-over-threshold':
      return [methods.overThreshold];
    default:
      return [methods.numbers];
  }
}

function distributionMethods(view: DistributionView, methods: Methods): readonly MethodWords[] {
  const {gini, herfindahl, lorenz, middle, rank, top, columns} = methods;
  const own = measured(view.measure, methods);
  switch (view.form) {
    case 'lorenz':
      return [...own, lorenz, gini, herfindahl];
    case 'tail':
      return [...own, top, middle];
    case 'histogram':
      return [...own, middle, columns];
    case 'stacked':
      return own;
    case 'ranked':
      return [...own, rank, middle];
  }
}

function mapMethods({measure}: MapView, methods: Methods): readonly MethodWords[] {
  return [...measured(measure, methods), methods.rank, methods.classes];
}

function trendMethods(
  {measure, real, index, language}: TrendView,
  methods: Methods,
): readonly MethodWords[] {
  return [
    ...measured(measure, methods),
    ...(real ? [methods.real(periodName(real.base, language))] : []),
    ...(index ? [methods.index] : []),
  ];
}

function reachMethods(_: ReachView, {amount, reach, top}: Methods): readonly MethodWords[] {
  return [amount, reach, top];
}

function scorecardMethods(
  view: ScorecardView,
  {middle, place, rank, target}: Methods,
): readonly MethodWords[] {
  if (view.layout === 'quartiles') return [rank, middle];
  return [
    ...(view.targets ? [target] : []),
    ...(view.items.some(({compared}) => compared) ? [place, middle] : []),
  ];
}

function surveyMethods({form}: SurveyView, methods: Methods): readonly MethodWords[] {
  return form === 'means' ? [methods.mean, methods.gap] : [methods.answers];
}

function insightMethods({all}: InsightView, methods: Methods): readonly MethodWords[] {
  const {comments, chance, change} = methods;
  return [comments, chance, ...(all.some((item) => item.change) ? [change] : [])];
}

function networkMethods(view: NetworkView, methods: Methods): readonly MethodWords[] {
  const {amount, between, filled, herfindahl} = methods;
  return [amount, herfindahl, between, ...(view.form === 'matrix' ? [filled] : [])];
}
