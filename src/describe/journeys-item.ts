import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import {peopleText} from '../format/people-text.js';
import {stepKindWord} from '../format/step-kind-word.js';
import type {ItemWords} from '../view/description.js';
import type {JourneysView} from '../view/journeys.js';
import {peopleAt} from '../view/people-at.js';

/** One step in words: from where to where, how many people and how, its journey, and what happened to those who came. */
export function journeysItemWords(view: JourneysView, index: number): ItemWords {
  const {items, stops, journeys, least, language} = view;
  const item = items[index];
  const [from, to] = [stops[item?.from ?? -1], stops[item?.to ?? -1]];
  if (!item || !from || !to) return {title: '', lines: [], label: ''};
  const {say, share, list} = formats(language);
  const place = ({name, other}: typeof from) => (other ? say`Other routes` : name);
  const people = peopleText(item.cell, least, language);
  const own = items.filter(({journey}) => journey === item.journey);
  const base = peopleAt(own, item.from, least).came;
  const {stayed} = peopleAt(own, item.to, least);
  const part =
    item.cell.kind === 'value' && base && !base.atLeast && base.people > item.cell.value
      ? say`${share(item.cell.value / base.people)} of those who came to ${place(from)}`
      : '';
  const {name = '', other} = journeys[item.journey] ?? {};
  const happened = [
    ...(to.again ? [say`back to where they had been`] : []),
    ...(stayed ? [say`${peopleText(stayed, least, language)} go no further`] : []),
  ];
  const lines = [
    capital([part, item.kind ? stepKindWord(item.kind, language) : ''].filter(Boolean).join('; ')),
    `${other ? say`Other routes` : name}, ${say`step ${to.column}`}`,
    capital(list(happened)),
  ].filter(Boolean);
  const title = say`${place(from)} to ${place(to)}: ${people}`;
  return {
    title,
    lines,
    label: [title, ...lines].join('. ').replaceAll('%', say` per cent`),
  };
}
