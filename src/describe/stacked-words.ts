import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import {sectorWords} from '../format/sector-words.js';
import type {StackedView} from '../view/distribution.js';
import type {Run} from '../view/description.js';
import {highlightedOf} from './highlighted-of.js';
import {recipientWords} from './recipient-words.js';
import {plain, strong} from './runs.js';

function heading(view: StackedView): string {
  const pounds = (view.bands[0]?.share ?? 0) * 100;
  const whole = Math.ceil(pounds - 1e-9);
  const part = pounds >= whole ? `£${whole}` : `less than £${whole}`;
  const spent =
    view.measure.name === 'share-of-independent'
      ? 'that commissioners spend outside the NHS and councils'
      : 'that commissioners spend';
  return `Of every £100 ${spent}, ${part} goes to ${recipientWords(view.measure)}`;
}

function sentence(view: StackedView): readonly Run[] {
  const {share, count, ordinal} = formats(view.language);
  const bands = [...view.bands].sort((a, b) => b.share - a.share);
  const whole =
    view.measure.name === 'share-of-independent'
      ? 'of what is not spent on NHS bodies and councils'
      : 'of all spending';
  const receive = bands.flatMap(({sectors, share: part}, i) => [
    plain(
      i === 0
        ? `${capital(sectorWords(sectors))} receive `
        : `${i === bands.length - 1 ? ' and' : ','} ${sectorWords(sectors)} `,
    ),
    strong(share(part)),
    ...(i === 0 ? [plain(` ${whole}`)] : []),
  ]);
  const {spread} = view;
  const at = (number: number) => view.ordered.find((item) => item.value === number)?.name ?? '';
  const story = sectorWords(view.bands[0]?.sectors ?? []);
  return [
    ...receive,
    plain(
      `. The share of ${story} runs from ${share(spread.highest)} in ${at(spread.highest)} to ${share(spread.lowest)} in ${at(spread.lowest)}.`,
    ),
    ...highlightedOf(view).flatMap((item) => [
      plain(' '),
      strong(`In ${item.name} it is ${share(item.value)}`),
      plain(`, ${ordinal(item.rank)} of ${count(view.ordered.length)}.`),
    ]),
  ];
}

function reading(_: StackedView, one: string): string {
  return `Each column is one ${one} and adds to 100%. The bands say who receives which part.`;
}

/** Words of the stacked form. */
export const stackedWords = {heading, sentence, reading};
