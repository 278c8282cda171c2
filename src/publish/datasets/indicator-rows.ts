import type {MeasureRow} from '../../contract/generated/scorecard.js';
import {capital} from '../../format/capital.js';
import {textRows} from './commissioner-rows.js';
import {perspectives} from './framework.js';
import {slug} from './slug.js';
import {source} from './source.js';

/** Indicators that are no measures of their own: a target, and the parts of another figure. */
const NOT_MEASURES = /^target share of budget|^of which (winter|grants|other)/;
/** Words before a figure, as the list of indicators notes them. */
const QUALIFIERS = [
  ['up-to', /"up to"/],
  ['over', /"(over|more than)"/],
  ['about', /"(around|about|nearly|roughly|almost|approximately|probably)"/],
] as const;

/**
 * The indicators of the policy documents as measures, in the order of their list. What the list calls a baseline is taken
 * for an earlier figure only where it is one, in the same unit.
 */
export async function indicatorRows(): Promise<readonly MeasureRow[]> {
  const rows = textRows(await source('framework/indicators.csv'));
  return rows.filter((row) => !NOT_MEASURES.test(row['indicator'] ?? '')).map(measureRow);
}

function measureRow(row: Record<string, string>): MeasureRow {
  const {organisation = '', indicator = '', unit = '', note, period} = row;
  const [value = 0, valueUpper] = numbersIn(row['value'] ?? '');
  const [target, targetUpper] = numbersIn(row['target'] ?? '');
  const earlier = isEarlier(row) ? numbersIn(row['baseline'] ?? '') : [];
  const qualifier = QUALIFIERS.find(([, words]) => words.test(note ?? ''))?.[0];
  const explained = [
    note ? plainNote(note) : '',
    period && !/^a year$|^annual$/.test(period) ? `Time: ${period}` : '',
  ].filter(Boolean);
  return {
    id: slug(`${organisation.replace(/\(.*/, '')} ${indicator}`),
    perspective: perspectives.find(({name}) => name.toLowerCase() === row['perspective'])?.id ?? '',
    name: capital(indicator.replace(/^of which /, 'VCS organisations that ').replaceAll('"', '')),
    organisation,
    value,
    ...(valueUpper === undefined ? {} : {valueUpper}),
    ...(qualifier ? {qualifier} : {}),
    ...unitOf(unit),
    ...(target === undefined ? {} : {polarity: 'higher' as const, target}),
    ...(targetUpper === undefined ? {} : {targetUpper}),
    ...(earlier[0] === undefined ? {} : {baseline: earlier[0]}),
    ...(earlier[1] === undefined ? {} : {baselineUpper: earlier[1]}),
    ...(explained.length ? {commentary: `${explained.join('. ')}.`} : {}),
    source: `${row['source'] ?? ''} of its text`,
  };
}

/** "2-3", "14000-16000" and "3 to 4" as two numbers, "5" as one, words as none. */
export function numbersIn(text: string): readonly number[] {
  const found = /^(\d+(?:\.\d+)?)(?:(?:-| to )(\d+(?:\.\d+)?))?$/.exec(text);
  return (found?.slice(1) ?? []).flatMap((part: string | undefined) =>
    part === undefined ? [] : [Number(part)],
  );
}

function isEarlier({baseline = '', note = '', unit = ''}: Record<string, string>): boolean {
  if (/^out of|expressed an interest|typical direct contract|tender/.test(note)) return false;
  return numbersIn(baseline).length > 0 && (unit !== 'GBP' || !note);
}

function unitOf(unit: string): Pick<MeasureRow, 'unit' | 'unitText'> {
  if (unit === 'percent') return {unit: 'percent'};
  if (unit.startsWith('GBP')) {
    const text = unit.slice(4);
    return text ? {unit: 'pounds', unitText: text} : {unit: 'pounds'};
  }
  return {unit: 'count', unitText: unit};
}

/** A note without the words that stand before the figure. */
function plainNote(note: string): string {
  const words = note
    .split(/[;,] /)
    .filter((part) => !/^"[^"]+"$|^see /.test(part))
    .join('; ')
    .replace(/^"[^"]+" /, '');
  return capital(words.replaceAll('"', ''));
}
