import {formats} from '../format/formats.js';
import type {SurveyView} from '../view/survey.js';
import type {Choice} from './choice.js';
import {menu} from './menu.js';

/** The menus above a survey: stage and theme where there are several, and the order. */
export function surveyChoices(view: SurveyView): readonly Choice[] {
  const {stages, themes, groups, form, count} = view;
  const {say} = formats(view.language);
  const some = (rows: readonly string[], all: string) => [
    ['', all] as const,
    ...rows.map((row) => [row, row] as const),
  ];
  const gap = groups.length > 1;
  return [
    ...(stages.length > 1
      ? [menu('stage', say`Stage`, view.stage ?? '', some(stages, say`All stages`))]
      : []),
    ...(themes.length > 1
      ? [menu('theme', say`Part of the survey`, view.theme ?? '', some(themes, say`All parts`))]
      : []),
    menu('sort', say`Sort by`, view.sort, [
      ...(gap ? [['gap', say`Gap`] as const] : []),
      ['questionnaire', say`Order of the questions`],
      ...groups.map(({id, name}) => [id, name] as const),
    ]),
    ...(count > 12 && gap && form !== 'choices'
      ? [
          menu('widest', say`Statements`, String(view.widest ?? 0), [
            ['0', say`All ${String(count)}`],
            ['12', say`12 widest gaps`],
          ]),
        ]
      : []),
    ...(form === 'answers' && view.scale?.midpoint !== undefined
      ? [
          menu('neutral', say`Neither`, view.neutral, [
            ['apart', say`On its own`],
            ['split', say`Split over the line`],
          ]),
        ]
      : []),
  ];
}
