import type {
  ComparisonRow,
  MeasureRow,
  PartRow,
  TrendRow,
} from '../contract/generated/scorecard.js';
import {cellOf} from '../analysis/cell-of.js';
import {changeOf} from '../analysis/change-of.js';
import {placeInOrder} from '../analysis/place-in-order.js';
import {placeInSpread} from '../analysis/place-in-spread.js';
import {placeStatus} from '../analysis/place-status.js';
import {quantile} from '../analysis/quantile.js';
import {goalOf, targetStatus, type Polarity, type Stated} from '../analysis/target-status.js';
import {trendKind} from '../analysis/trend-kind.js';
import {unexplained} from '../analysis/unexplained.js';
import {cleanText} from '../format/clean-text.js';
import {formats, type Language} from '../format/formats.js';
import type {FigureItem} from '../view/figure.js';
import type {ComparedView, MeasureItem} from '../view/scorecard.js';

/** What a document's other tables hold about one measure, and who is shown and compared. */
export interface AboutMeasure extends Pick<MeasureItem, 'evidence' | 'actions'> {
  readonly trends: readonly TrendRow[];
  readonly parts: readonly PartRow[];
  readonly comparisons: readonly ComparisonRow[];
  /** Identifier of who is shown. */
  readonly shown: string;
  /** Who is shown, when it is not the document's own organisation. */
  readonly organisation: FigureItem | undefined;
  readonly other: FigureItem | undefined;
  readonly previous: boolean;
  /** Those compared with, in words. */
  readonly comparator: string;
  readonly language: Language;
}

/** Fewer figures than this have no quartiles. */
export const FEWEST = 4;
/** Fewer times than this make no line. */
const TIMES = 3;

/** One measure with all that is said about it: against its target, against others, and over time. */
export function measureItem(row: MeasureRow, about: AboutMeasure): MeasureItem {
  const {organisation} = about;
  const theirs = about.comparisons.find((each) => each.organisation === organisation?.id);
  const own = organisation ? theirs : row;
  const cell = cellOf(own?.value, own?.valueStatus);
  const polarity = row.polarity ?? 'neither';
  const stated = cell.kind === 'value' ? statedOf(cell.value, organisation ? {} : row) : undefined;
  const mark = cell.kind === 'value' ? own?.valueStatus : undefined;
  const compared = comparedOf(row, about);
  return {
    id: row.id,
    name: cleanText(row.name),
    unit: {
      kind: row.unit,
      ...(row.unitText ? {text: cleanText(row.unitText)} : {}),
      ...(row.decimals === undefined ? {} : {decimals: row.decimals}),
    },
    cell,
    polarity,
    ...(row.lowWords ? {lowWords: cleanText(row.lowWords)} : {}),
    ...(row.highWords ? {highWords: cleanText(row.highWords)} : {}),
    ...(stated ? {stated} : {}),
    ...(mark === 'p' || mark === 'r' || mark === 'e' || mark === 'u' ? {mark} : {}),
    ...(compared ? {compared, ...placeOf(stated, compared, about)} : {}),
    ...(row.period && !organisation ? {period: row.period} : {}),
    ...(row.dataQuality ? {quality: row.dataQuality} : {}),
    ...(row.dataQualityNote ? {qualityNote: cleanText(row.dataQualityNote, 500)} : {}),
    ...(organisation
      ? {parts: [], evidence: [], actions: []}
      : ownFacts(row, about, stated, polarity)),
  };
}

function statedOf(value: number, row: Partial<MeasureRow>): Stated {
  const {valueUpper: upper, qualifier, lower, upper: highest} = row;
  return {
    value,
    ...(upper === undefined ? {} : {upper}),
    ...(qualifier ? {qualifier} : {}),
    ...(lower === undefined || highest === undefined ? {} : {interval: [lower, highest] as const}),
  };
}

/** What the document says of its own organisation alone. */
function ownFacts(
  row: MeasureRow,
  {trends, parts, evidence, actions}: AboutMeasure,
  stated: Stated | undefined,
  polarity: Polarity,
) {
  const points = trends.map(({period, value}) => ({
    period,
    ...(value === null ? {} : {value}),
  }));
  const values = points.flatMap(({value}) => (value === undefined ? [] : [value]));
  const pieces = parts.map(({name, value, qualifier}) => ({
    name: cleanText(name),
    ...(value === null ? {} : {value}),
    ...(qualifier ? {qualifier} : {}),
  }));
  const rest = pieces.length
    ? unexplained(
        stated?.value ?? 0,
        pieces.map(({value}) => value),
      )
    : undefined;
  const {organisation, commentary, source, baseline, baselineUpper, baselinePeriod} = row;
  const earlier =
    baseline === undefined
      ? undefined
      : {
          value: baseline,
          ...(baselineUpper === undefined ? {} : {upper: baselineUpper}),
          ...(baselinePeriod ? {period: baselinePeriod} : {}),
        };
  return {
    parts: pieces,
    evidence,
    actions,
    ...targetOf(row, stated, polarity),
    ...(rest === undefined ? {} : {rest}),
    ...(organisation ? {organisation: cleanText(organisation)} : {}),
    ...(commentary ? {commentary: cleanText(commentary, 1500)} : {}),
    ...(source ? {source: cleanText(source, 300)} : {}),
    ...(earlier ? {earlier} : {}),
    ...(earlier && stated ? {change: changeOf(stated, earlier, polarity)} : {}),
    ...(values.length >= TIMES ? {trend: {kind: trendKind(values), points}} : {}),
  };
}

function targetOf(
  {target, targetUpper, targetDate}: MeasureRow,
  stated: Stated | undefined,
  polarity: Polarity,
): Partial<MeasureItem> {
  if (target === undefined) return {};
  const goal = goalOf(target, targetUpper, polarity);
  const shown = {
    from: target,
    ...(targetUpper === undefined ? {} : {to: targetUpper}),
    ...(targetDate ? {date: targetDate} : {}),
  };
  if (!stated) return {target: shown};
  const status = targetStatus(stated, goal, polarity);
  const figure = polarity === 'lower' ? (stated.upper ?? stated.value) : stated.value;
  return {
    target: shown,
    status,
    ...(goal > 0 && stated.value >= 0 ? {reached: stated.value / goal} : {}),
    ...(status === 'short' || status === 'over' ? {gap: Math.abs(figure - goal)} : {}),
  };
}

/** Those compared with: another organisation, the time before, the document's benchmark, or all its comparisons. */
function comparedOf(row: MeasureRow, about: AboutMeasure): ComparedView | undefined {
  const {comparisons, other, previous, organisation, comparator} = about;
  const {say} = formats(about.language);
  if (other) {
    const theirs = comparisons.find((each) => each.organisation === other.id)?.value;
    return typeof theirs === 'number' ? {name: other.name, middle: theirs} : undefined;
  }
  if (previous) {
    if (row.baseline === undefined || organisation) return undefined;
    return {name: row.baselinePeriod ?? say`the time before`, middle: row.baseline};
  }
  const {benchmark, benchmarkName = comparator, benchmarkLower, benchmarkUpper} = row;
  if (benchmark !== undefined) {
    return {
      name: cleanText(benchmarkName),
      middle: benchmark,
      ...(benchmarkLower === undefined ? {} : {lower: benchmarkLower}),
      ...(benchmarkUpper === undefined ? {} : {upper: benchmarkUpper}),
    };
  }
  const values = numbers(comparisons);
  const at = (part: number) => quantile(values, part);
  const [lowest, highest] = [values[0], values.at(-1)];
  if (lowest === undefined || highest === undefined) return undefined;
  return {
    name: say`the middle of ${values.length} ${comparator}`,
    middle: at(0.5),
    count: values.length,
    ...(values.length < FEWEST
      ? {}
      : {
          lower: at(0.25),
          upper: at(0.75),
          quartiles: true as const,
          lowest,
          highest,
          ninth: at(0.9),
        }),
  };
}

function placeOf(
  stated: Stated | undefined,
  compared: ComparedView,
  {comparisons, other, previous, shown}: AboutMeasure,
): Partial<MeasureItem> {
  if (!stated) return {};
  const place = placeStatus(stated, compared);
  if (other || previous) return {place};
  const {value} = stated;
  const values = numbers(comparisons);
  const listed = comparisons.some((each) => each.organisation === shown);
  const order = compared.quartiles ? placeInOrder(values, value) : placeInSpread(value, compared);
  return {
    place,
    ...(order === undefined ? {} : {order}),
    ...(compared.quartiles && listed
      ? {
          rank: {
            rank: 1 + values.filter((each) => each > value).length,
            ties: values.filter((each) => each === value).length,
          },
        }
      : {}),
  };
}

/** The numbers among comparisons, lowest first. */
function numbers(rows: readonly ComparisonRow[]): readonly number[] {
  return rows.flatMap(({value}) => (value === null ? [] : [value])).sort((a, b) => a - b);
}
