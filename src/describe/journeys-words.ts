import {formats} from '../format/formats.js';
import {peopleCountText} from '../format/people-count-text.js';
import {peopleText} from '../format/people-text.js';
import type {Description, Run} from '../view/description.js';
import {journeyNumbers} from '../view/journey-numbers.js';
import type {JourneysView, StepItem} from '../view/journeys.js';
import {illustrativeNote} from './illustrative-note.js';
import {plain, strong, told} from './runs.js';
import {sourceRuns} from './source-runs.js';

/** Journeys in words, all computed: how many started, gave up and came back, the step that most took, and where some stopped. */
export function describeJourneys(view: JourneysView): Description {
  const {provenance, illustrative, language} = view;
  const {say} = formats(language);
  const intro = illustrative ? [plain(`${say`Illustrative figures, made up.`} `)] : [];
  return {
    heading: heading(view),
    subtitle: subtitle(view),
    sentence: [...intro, ...sentence(view)],
    reading: say`Each box is a place, and each band is a step that people took: the thicker the band, the more people. In the list, each line is a step, and the next steps stand further in below it. “Back again” marks a place that people had been to before. The striped end of a box is people who went no further.`,
    notes: [...illustrativeNote(illustrative, language), ...notes(view), ...provenance.notes],
    source: sourceRuns(view),
  };
}

function nameOf({stops, language}: JourneysView, stop: number): string {
  const {say} = formats(language);
  const {name = '', other} = stops[stop] ?? {};
  return other ? say`other routes` : name;
}

function heading(view: JourneysView): string {
  const {language} = view;
  const {say, count} = formats(language);
  const {started, left, back, all} = journeyNumbers(view);
  const of = started.people;
  if (left.people)
    return left.people <= of && !left.atLeast && !started.atLeast
      ? say`${count(left.people)} of ${count(of)} people gave up on the way`
      : say`People who gave up on the way: ${peopleCountText(left, language)}`;
  if (back.people)
    return say`Times that people came back to where they had been: ${peopleCountText(back, language)}`;
  const {most} = all;
  return most
    ? say`The step that most people took: ${nameOf(view, most.from)} to ${nameOf(view, most.to)}`
    : say`The steps that people took`;
}

function subtitle(view: JourneysView): string {
  const {say} = formats(view.language);
  const {provenance, journeys, items, columns} = view;
  const routes = journeys.length === 1 ? say`One route` : say`${journeys.length} routes`;
  const steps = items.length === 1 ? say`1 step` : say`${items.length} steps`;
  const long =
    columns === 2
      ? say`Number of people at each step.`
      : say`Number of people at each step. The longest way has ${columns - 1} steps.`;
  return `${[`${routes}, ${steps}`, provenance.period].filter(Boolean).join(', ')}. ${long}`;
}

function sentence(view: JourneysView): readonly Run[] {
  const {language} = view;
  const {say} = formats(language);
  const tell = told(language);
  const {started, left, back, all} = journeyNumbers(view);
  const step = ({from, to}: StepItem) => say`${nameOf(view, from)} to ${nameOf(view, to)}`;
  const people = (item: StepItem) => peopleText(item.cell, view.least, language);
  return [
    ...(started.people || started.atLeast
      ? tell`${strong(say`People who started: ${peopleCountText(started, language)}`)}. `
      : []),
    ...(all.most
      ? tell`The step that most people took is ${step(all.most)} (${strong(people(all.most))}). `
      : []),
    ...(left.most
      ? tell`Gave up: ${strong(peopleCountText(left, language))}, most of them after ${nameOf(view, left.most.from)} (${people(left.most)}). `
      : []),
    ...(back.most
      ? tell`Came back to where they had been: ${strong(peopleCountText(back, language))}, most often from ${nameOf(view, back.most.from)} to ${nameOf(view, back.most.to)} (${people(back.most)}). `
      : []),
    ...stayed(view),
  ];
}

/** Where most people stop although others go on. */
function stayed(view: JourneysView): readonly Run[] {
  const {stops, least, language} = view;
  const tell = told(language);
  const value = (at: number) => {
    const cell = stops[at]?.stayed;
    return cell?.kind === 'value' ? cell.value : 0;
  };
  const [most] = [...stops.keys()].filter(value).sort((a, b) => value(b) - value(a));
  const stop = most === undefined ? undefined : stops[most];
  if (most === undefined || !stop?.stayed || !stop.came) return [];
  return tell`Most people stop at ${nameOf(view, most)}: ${strong(peopleText(stop.stayed, least, language))} of ${peopleCountText(stop.came, language)} go no further.`;
}

function notes({items, gathered, least, language}: JourneysView): readonly string[] {
  const {say} = formats(language);
  const hidden = items.filter(
    ({cell}) => cell.kind === 'suppressed' && cell.reason !== 'few',
  ).length;
  return [
    ...(gathered
      ? [
          say`Steps that fewer than ${least} people took are put together as “other routes”, so that nobody can be recognised.`,
        ]
      : []),
    ...(hidden
      ? [
          hidden === 1
            ? say`1 figure is not published, to protect privacy.`
            : say`${String(hidden)} figures are not published, to protect privacy.`,
        ]
      : []),
  ];
}
