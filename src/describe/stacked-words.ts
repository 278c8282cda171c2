import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import {sectorWords} from '../format/sector-words.js';
import type {StackedView} from '../view/distribution.js';
import type {Run} from '../view/description.js';
import {highlightedOf} from './highlighted-of.js';
import {recipientWords} from './recipient-words.js';
import {strong, told} from './runs.js';

function heading(view: StackedView): string {
  const pounds = (view.bands[0]?.share ?? 0) * 100;
  const whole = Math.ceil(pounds - 1e-9);
  const {say} = formats(view.language);
  const part = pounds > whole - 1e-9 ? `£${whole}` : say`less than £${whole}`;
  const to = recipientWords(view.measure, view.language);
  return view.measure.name === 'share-of-independent'
    ? say`Of every £100 spent outside the NHS and councils, ${part} goes to ${to}`
    : say`Of every £100 spent, ${part} goes to ${to}`;
}

function sentence(view: StackedView): readonly Run[] {
  const {share, ordinal, say} = formats(view.language);
  const tell = told(view.language);
  const words = (sectors: readonly string[]) => sectorWords(sectors, view.language);
  const bands = [...view.bands].sort((a, b) => b.share - a.share);
  const receive = bands.flatMap(({sectors, share: part}, i) => {
    const [who, what] = [words(sectors), strong(share(part))];
    if (i) return tell` ${capital(who)} get ${what}.`;
    return view.measure.name === 'share-of-independent'
      ? tell`${capital(who)} get ${what} of all that is spent outside the NHS and councils.`
      : tell`${capital(who)} get ${what} of all that is spent.`;
  });
  const {spread} = view;
  const at = (number: number) => {
    const [first, ...others] = view.ordered.filter((item) => item.value === number);
    const name = first?.name ?? '';
    return others.length ? say`${name} and ${others.length} more` : name;
  };
  const story = words(view.bands[0]?.sectors ?? []);
  return [
    ...receive,
    ...(spread.highest === spread.lowest
      ? tell` ${capital(story)} get the same part everywhere: ${share(spread.highest)}.`
      : tell` ${capital(story)} get the most in ${at(spread.highest)}: ${share(spread.highest)}. They get the least in ${at(spread.lowest)}: ${share(spread.lowest)}.`),
    ...highlightedOf(view).flatMap(({name, value, rank, ties}) => {
      const own = strong(say`In ${name} they get ${share(value)}`);
      const [place, all] = [ordinal(rank), view.ordered.length];
      return ties > 1
        ? tell` ${own}, equal ${place} of ${all}.`
        : tell` ${own}, ${place} of ${all}.`;
    }),
  ];
}

function reading({language}: StackedView, one: string): string {
  return formats(language)
    .say`Each column is one ${one} and adds to 100%. The bands say who gets which part.`;
}

/** Words of the stacked form. */
export const stackedWords = {heading, sentence, reading};
