import {formats} from '../format/formats.js';
import type {StatementItem, SurveyView} from '../view/survey.js';
import {NARROW, namedRows, type RowLayout, type RowPlace, type RowRoom} from './named-rows.js';

/** One statement's place in a drawing. */
export type StatementRowPlace = RowPlace<StatementItem>;

/** Statements under their headings, those worded the other way round with a star. */
export function statementRows(view: SurveyView, room: RowRoom): RowLayout<StatementItem> {
  const narrow = room.width < NARROW * room.em;
  const groups = view.sections.map(({name, items, all}) => ({
    items,
    ...(name === undefined
      ? {}
      : {heading: `${name}: ${countedWords(view, items.length, all.length, narrow)}`}),
  }));
  return namedRows(groups, room, ({name, reversed}) => `${name}${reversed ? ' *' : ''}`);
}

/** How many of a section's statements are drawn; on a phone the numbers alone. */
function countedWords(
  {form, language}: SurveyView,
  shown: number,
  all: number,
  narrow: boolean,
): string {
  const {say} = formats(language);
  const counted = shown === all ? String(all) : say`${String(shown)} of ${String(all)}`;
  if (narrow) return counted;
  if (form === 'choices') return all === 1 ? say`${counted} item` : say`${counted} items`;
  return all === 1 ? say`${counted} statement` : say`${counted} statements`;
}
