import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import {targetWords} from '../format/measure-words.js';
import {statedText} from '../format/stated-text.js';
import type {Description, Run} from '../view/description.js';
import type {MeasureItem, MeasuresView} from '../view/scorecard.js';
import {illustrativeNote} from './illustrative-note.js';
import {sourceRuns} from './source-runs.js';
import {plain, strong, told} from './runs.js';

/** A scorecard in words, all computed: how many targets are met, who is above and below, what has changed. */
export function describeMeasures(view: MeasuresView): Description {
  const {provenance, layout, language} = view;
  const {say} = formats(language);
  const {place, period, notes} = provenance;
  const order =
    layout === 'spine' ? [say`place in the order of all compared, from lowest to highest`] : [];
  return {
    heading: heading(view),
    subtitle: [view.organisation.name, ...order, ...(place ? [place] : []), period].join(', '),
    sentence: sentence(view),
    reading: reading(view),
    notes: [
      ...illustrativeNote(view.illustrative, language),
      ...notes,
      ...withheldNotes(view),
      ...(count(view, (item) => item.place && item.polarity === 'neither')
        ? [say`Above or below is not good or bad.`]
        : []),
    ],
    source: sourceRuns(view),
  };
}

function count({items}: MeasuresView, has: (item: MeasureItem) => unknown): number {
  return items.filter(has).length;
}

function heading(view: MeasuresView): string {
  const {say, numberWord: word} = formats(view.language);
  const judged = count(view, (item) => item.status);
  const met = count(view, (item) => item.status === 'met');
  if (judged === 1) return met ? say`The only target is met` : say`The only target is not met`;
  if (judged) {
    if (met === judged) return say`All ${word(judged)} targets are met`;
    if (!met) return say`None of ${word(judged)} targets is met`;
    if (met === 1) return say`One of ${word(judged)} targets is met`;
    return say`${capital(word(met))} of ${word(judged)} targets are met`;
  }
  const placed = count(view, (item) => item.place);
  const {name} = view.organisation;
  if (!placed) return say`${capital(word(view.items.length))} measures of ${name}`;
  const above = count(view, (item) => item.place === 'above');
  const below = count(view, (item) => item.place === 'below');
  const what = rangeName(view);
  if (above > below)
    return say`${name} is above ${what} on ${word(above)} of ${word(placed)} measures`;
  if (below) return say`${name} is below ${what} on ${word(below)} of ${word(placed)} measures`;
  return say`${name} is in ${what} on all ${word(placed)} measures`;
}

function rangeName({items, compare, comparator, language}: MeasuresView): string {
  const {say} = formats(language);
  const others = comparator ?? say`the others`;
  if (compare !== 'peers') return others;
  const some = items.find((item) => item.compared);
  if (some?.compared?.quartiles) return say`the middle half`;
  return some?.compared?.lower === undefined ? (some?.compared?.name ?? others) : say`the range`;
}

function sentence(view: MeasuresView): readonly Run[] {
  const {items, illustrative, language} = view;
  const {say} = formats(language);
  const compared = count(view, (item) => item.place);
  const judged = count(view, (item) => item.status);
  return [
    plain(illustrative ? say`Illustrative figures, made up. ` : ''),
    ...introRuns(view, compared > judged),
    ...(judged ? targetRuns(view) : []),
    ...(compared ? placeRuns(view) : []),
    ...changeRuns(view),
    ...(judged ? furthestRuns(view) : [plain(say`None has a target.`)]),
    ...(items.length < view.count
      ? [plain(say` Only the ${items.length} of ${view.count} with a target are shown.`)]
      : []),
  ];
}

/** How many measures, in how many perspectives, and when. */
function introRuns(view: MeasuresView, named: boolean): readonly Run[] {
  const {items, language, provenance, organisation, perspectives} = view;
  const {say, numberWord: word} = formats(language);
  const tell = told(language);
  const {period} = provenance;
  const {name} = organisation;
  const measures = strong(items.length === 1 ? say`1 measure` : say`${items.length} measures`);
  const sides = perspectives.length;
  if (sides === 1)
    return named
      ? tell`${measures} for ${name} in one perspective, ${period}. `
      : tell`${measures} in one perspective, ${period}. `;
  return named
    ? tell`${measures} for ${name} in ${word(sides)} perspectives, ${period}. `
    : tell`${measures} in ${word(sides)} perspectives, ${period}. `;
}

function targetRuns(view: MeasuresView): readonly Run[] {
  const {say, numberWord: word} = formats(view.language);
  const targets = count(view, (item) => item.target);
  const met = count(view, (item) => item.status === 'met');
  const similar = count(view, (item) => item.status === 'similar');
  const without = view.items.length - targets;
  const have = targets === 1 ? say`One has a target` : say`${capital(word(targets))} have a target`;
  const meet =
    met > 1
      ? say`${word(met)} of them meet it`
      : met
        ? say`one of them meets it`
        : say`none of them meets it`;
  const close =
    similar > 1
      ? say`, ${word(similar)} are too close to say`
      : similar
        ? say`, one is too close to say`
        : '';
  const others =
    without > 1
      ? say`${word(without)} have no target`
      : without
        ? say`one has no target`
        : say`none has no target`;
  const tell = told(view.language);
  return tell`${strong(have)} and ${strong(meet)}${close}; ${others}. `;
}

function placeRuns(view: MeasuresView): readonly Run[] {
  const {say, numberWord: word} = formats(view.language);
  const number = (place: string) => count(view, (item) => item.place === place);
  const [above = 0, inside = 0, below = 0, similar = 0] = ['above', 'in', 'below', 'similar'].map(
    number,
  );
  const what = rangeName(view);
  const first =
    above > 1
      ? say`${word(above)} are above ${what}`
      : above
        ? say`one is above ${what}`
        : say`none is above ${what}`;
  const {compare, comparator} = view;
  return [
    strong(
      compare === 'peers' && comparator
        ? say`Compared with ${comparator}, ${first}`
        : capital(first),
    ),
    plain(
      [
        inside ? say`, ${word(inside)} inside it` : '',
        below ? say`, ${word(below)} below` : say`, none below`,
        similar ? say`, ${word(similar)} similar` : '',
        '. ',
      ].join(''),
    ),
  ];
}

function changeRuns(view: MeasuresView): readonly Run[] {
  const earlier = count(view, (item) => item.earlier);
  if (!earlier) return [];
  const {say, numberWord: word} = formats(view.language);
  const way = (wanted: string) => count(view, (item) => item.change?.way === wanted);
  const [up, down] = [way('up'), way('down')];
  const unclear = way('unclear') + way('same');
  const none = view.items.length - earlier;
  const parts = [
    up > 1 && say`${word(up)} are higher than an earlier value`,
    up === 1 && say`one is higher than an earlier value`,
    down > 1 && say`${word(down)} are lower`,
    down === 1 && say`one is lower`,
    unclear > 1 && say`${word(unclear)} show no clear change`,
    unclear === 1 && say`one shows no clear change`,
    none > 1 && say`${word(none)} have no earlier value`,
    none === 1 && say`one has no earlier value`,
  ].filter((part) => part !== false);
  return parts.length ? [plain(`${capital(parts.join('; '))}. `)] : [];
}

function furthestRuns({items, language}: MeasuresView): readonly Run[] {
  const behind = items.filter((item) => item.gap !== undefined && item.reached !== undefined);
  const far = (item: MeasureItem) => {
    const reached = item.reached ?? 1;
    return item.status === 'over' && reached > 0 ? 1 / reached : reached;
  };
  const [first] = [...behind].sort((a, b) => far(a) - far(b));
  if (!first?.stated) return [];
  const whose = first.organisation ? `, ${first.organisation}` : '';
  const figure = statedText(first.stated, first.unit, language);
  const target = targetWords(first, language);
  const name = strong(`${first.name}${whose}`);
  const tell = told(language);
  return tell`Furthest from target: ${name} (${figure}, target ${target}).`;
}

function reading(view: MeasuresView): string {
  const {say} = formats(view.language);
  if (view.layout === 'spine')
    return say`The line shows order, not amounts: equal steps are equal numbers of those compared. The amounts at the ends, the quarters and the middle are printed below it.`;
  const bars = count(view, (item) => item.reached !== undefined);
  const what = bars
    ? say`Each bar shows how much of its target a measure has reached; the black mark is the target, at the same place in every row.`
    : say`Each row is one measure; its picture shows where it lies among those compared.`;
  return `${what} ${say`The status is in words; no score is added up. Buttons in the first column unfold what explains a measure.`}`;
}

function withheldNotes(view: MeasuresView): readonly string[] {
  const {say, numberWord} = formats(view.language);
  const word = (number: number) => capital(numberWord(number));
  const hidden = count(view, (item) => item.cell.kind === 'suppressed');
  const missing = count(view, (item) => item.cell.kind === 'missing');
  const notes = [
    hidden > 1 && say`${word(hidden)} figures are not published, to protect privacy.`,
    hidden === 1 && say`One figure is not published, to protect privacy.`,
    missing > 1 && say`${word(missing)} measures have no figure.`,
    missing === 1 && say`One measure has no figure.`,
  ];
  return notes.filter((note) => note !== false);
}
