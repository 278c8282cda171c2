import {capital} from '../format/capital.js';
import {targetWords} from '../format/measure-words.js';
import {numberWord} from '../format/number-word.js';
import {statedText} from '../format/stated-text.js';
import type {Description, Run} from '../view/description.js';
import type {MeasureItem, MeasuresView} from '../view/scorecard.js';
import {illustrativeNote} from './illustrative-note.js';
import {sourceRuns} from './source-runs.js';
import {plain, strong} from './runs.js';

/** A scorecard in words, all computed: how many targets are met, who is above and below, what has changed. */
export function describeMeasures(view: MeasuresView): Description {
  const {provenance, layout} = view;
  const {place, period, notes} = provenance;
  const order =
    layout === 'spine' ? ['place in the order of all compared, from lowest to highest'] : [];
  return {
    heading: heading(view),
    subtitle: [view.organisation.name, ...order, ...(place ? [place] : []), period].join(', '),
    sentence: sentence(view),
    reading: reading(view),
    notes: [
      ...illustrativeNote(view.illustrative, view.language),
      ...notes,
      ...withheldNotes(view),
      ...(count(view, (item) => item.place && item.polarity === 'neither')
        ? ['Above or below is not good or bad.']
        : []),
    ],
    source: sourceRuns(view),
  };
}

function word(number: number): string {
  return numberWord(number) ?? String(number);
}

function count({items}: MeasuresView, has: (item: MeasureItem) => unknown): number {
  return items.filter(has).length;
}

function heading(view: MeasuresView): string {
  const judged = count(view, (item) => item.status);
  const met = count(view, (item) => item.status === 'met');
  if (judged) {
    const targets = judged === 1 ? 'target' : 'targets';
    if (met === judged && judged > 1) return `All ${word(judged)} targets are met`;
    const which =
      judged === 1
        ? 'The only target'
        : `${capital(met ? word(met) : 'none')} of ${word(judged)} ${targets}`;
    if (judged === 1) return `${which} is ${met ? '' : 'not '}met`;
    return `${which} ${met > 1 ? 'are' : 'is'} met`;
  }
  const placed = count(view, (item) => item.place);
  if (!placed) return `${capital(word(view.items.length))} measures of ${view.organisation.name}`;
  const above = count(view, (item) => item.place === 'above');
  const below = count(view, (item) => item.place === 'below');
  const what = rangeName(view);
  const name = view.organisation.name;
  if (above > below)
    return `${name} is above ${what} on ${word(above)} of ${word(placed)} measures`;
  if (below) return `${name} is below ${what} on ${word(below)} of ${word(placed)} measures`;
  return `${name} is in ${what} on all ${word(placed)} measures`;
}

function rangeName({items, compare, comparator = 'the others'}: MeasuresView): string {
  if (compare !== 'peers') return comparator;
  const some = items.find((item) => item.compared);
  if (some?.compared?.quartiles) return 'the middle half';
  return some?.compared?.lower === undefined ? (some?.compared?.name ?? comparator) : 'the range';
}

function sentence(view: MeasuresView): readonly Run[] {
  const {items, perspectives, provenance, organisation, illustrative} = view;
  const sides = perspectives.length;
  const compared = count(view, (item) => item.place);
  const judged = count(view, (item) => item.status);
  const intro = illustrative ? 'Illustrative figures, made up. ' : '';
  return [
    plain(intro),
    strong(`${items.length} ${items.length === 1 ? 'measure' : 'measures'}`),
    plain(
      `${compared > judged ? ` for ${organisation.name}` : ''} in ${word(sides)} ${sides === 1 ? 'perspective' : 'perspectives'}, ${provenance.period}. `,
    ),
    ...(judged ? targetRuns(view) : []),
    ...(compared ? placeRuns(view) : []),
    ...changeRuns(view),
    ...(judged ? furthestRuns(view) : [plain('None has a target.')]),
    ...(items.length < view.count
      ? [plain(` Only the ${items.length} of ${view.count} with a target are shown.`)]
      : []),
  ];
}

function targetRuns(view: MeasuresView): readonly Run[] {
  const targets = count(view, (item) => item.target);
  const met = count(view, (item) => item.status === 'met');
  const similar = count(view, (item) => item.status === 'similar');
  const without = view.items.length - targets;
  const has = (number: number) => (number === 1 ? 'has' : 'have');
  const close = similar
    ? `, ${word(similar)} ${similar === 1 ? 'is' : 'are'} too close to say`
    : '';
  return [
    strong(`${capital(word(targets))} ${has(targets)} a target`),
    plain(' and '),
    strong(`${met ? word(met) : 'none'} of them ${met > 1 ? 'meet' : 'meets'} it`),
    plain(`${close}; ${without ? `${word(without)} ${has(without)}` : 'none has'} no target. `),
  ];
}

function placeRuns(view: MeasuresView): readonly Run[] {
  const number = (place: string) => count(view, (item) => item.place === place);
  const [above, inside, below, similar] = ['above', 'in', 'below', 'similar'].map(number);
  const what = rangeName(view);
  const n = (value = 0) => (value ? word(value) : 'none');
  const is = (value = 0) => (value > 1 ? 'are' : 'is');
  const who =
    view.compare === 'peers' && view.comparator ? `Compared with ${view.comparator}, ` : '';
  const first = `${n(above)} ${is(above)} above ${what}`;
  return [
    strong(who ? `${who}${first}` : capital(first)),
    plain(
      `${inside ? `, ${n(inside)} inside it` : ''}, ${n(below)} below${similar ? `, ${n(similar)} similar` : ''}. `,
    ),
  ];
}

function changeRuns(view: MeasuresView): readonly Run[] {
  if (!count(view, (item) => item.earlier)) return [];
  const way = (wanted: string) => count(view, (item) => item.change?.way === wanted);
  const [up, down] = [way('up'), way('down')];
  const unclear = way('unclear') + way('same');
  const none = view.items.length - count(view, (item) => item.earlier);
  const is = (value: number) => (value > 1 ? 'are' : 'is');
  const parts = [
    up ? `${word(up)} ${is(up)} higher than an earlier value` : '',
    down ? `${word(down)} ${is(down)} lower` : '',
    unclear ? `${word(unclear)} ${unclear > 1 ? 'show' : 'shows'} no clear change` : '',
    none ? `${word(none)} ${none > 1 ? 'have' : 'has'} no earlier value` : '',
  ].filter(Boolean);
  return parts.length ? [plain(`${capital(parts.join('; '))}. `)] : [];
}

function furthestRuns({items}: MeasuresView): readonly Run[] {
  const behind = items.filter((item) => item.gap !== undefined && item.reached !== undefined);
  const far = (item: MeasureItem) => {
    const reached = item.reached ?? 1;
    return item.status === 'over' && reached > 0 ? 1 / reached : reached;
  };
  const [first] = [...behind].sort((a, b) => far(a) - far(b));
  if (!first?.stated) return [];
  const of = `${statedText(first.stated, first.unit)}, target ${targetWords(first)}`;
  const whose = first.organisation ? `, ${first.organisation}` : '';
  return [plain('Furthest from target: '), strong(`${first.name}${whose}`), plain(` (${of}).`)];
}

function reading(view: MeasuresView): string {
  if (view.layout === 'spine')
    return 'The line shows order, not amounts: equal steps are equal numbers of those compared. The amounts at the ends, the quarters and the middle are printed below it.';
  const bars = count(view, (item) => item.reached !== undefined);
  const what = bars
    ? 'Each bar shows how much of its target a measure has reached; the black mark is the target, at the same place in every row.'
    : 'Each row is one measure; its picture shows where it lies among those compared.';
  return `${what} The status is in words; no score is added up. Buttons in the first column unfold what explains a measure.`;
}

function withheldNotes(view: MeasuresView): readonly string[] {
  const hidden = count(view, (item) => item.cell.kind === 'suppressed');
  const missing = count(view, (item) => item.cell.kind === 'missing');
  const has = (number: number) => (number === 1 ? 'measure has' : 'measures have');
  return [
    ...(hidden
      ? [
          `${capital(word(hidden))} ${hidden === 1 ? 'figure is' : 'figures are'} not published, to protect privacy.`,
        ]
      : []),
    ...(missing ? [`${capital(word(missing))} ${has(missing)} no figure.`] : []),
  ];
}
