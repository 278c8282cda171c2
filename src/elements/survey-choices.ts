import type {SurveyView} from '../view/survey.js';
import type {Choice} from './choice.js';
import {menu} from './menu.js';

/** The menus above a survey: stage and theme where there are several, and the order. */
export function surveyChoices(view: SurveyView): readonly Choice[] {
  const {stages, themes, groups, form, count} = view;
  const some = (rows: readonly string[], all: string) => [
    ['', all] as const,
    ...rows.map((row) => [row, row] as const),
  ];
  const gap = groups.length > 1;
  return [
    ...(stages.length > 1
      ? [menu('stage', 'Stage', view.stage ?? '', some(stages, 'All stages'))]
      : []),
    ...(themes.length > 1
      ? [menu('theme', 'Part of the survey', view.theme ?? '', some(themes, 'All parts'))]
      : []),
    menu('sort', 'Sort by', view.sort, [
      ...(gap ? [['gap', 'Gap'] as const] : []),
      ['questionnaire', 'Order of the questions'],
      ...groups.map(({id, name}) => [id, name] as const),
    ]),
    ...(count > 12 && gap && form !== 'choices'
      ? [
          menu('widest', 'Statements', String(view.widest ?? 0), [
            ['0', `All ${count}`],
            ['12', '12 widest gaps'],
          ]),
        ]
      : []),
    ...(form === 'answers' && view.scale?.midpoint !== undefined
      ? [
          menu('neutral', 'Neither', view.neutral, [
            ['apart', 'On its own'],
            ['split', 'Split over the line'],
          ]),
        ]
      : []),
  ];
}
