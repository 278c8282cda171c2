import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import {itemNoun} from '../format/item-noun.js';
import {sectorWords} from '../format/sector-words.js';
import type {
  DistributionItem,
  DistributionView,
  HistogramView,
  LorenzView,
  RankedView,
  StackedView,
  TailView,
} from '../view/distribution.js';
import type {Run} from '../view/description.js';
import {mostlyUnder} from './distribution-heading.js';
import {quarterName} from '../format/quarter-name.js';

/** Values within a tenth of the middle value are called close to it. */
const CLOSE = 0.1;
/** Highlighted items that the sentence speaks of. */
const SPOKEN = 3;

/** The figure in one to four short sentences; the strong runs carry its numbers. */
export function distributionSentence(view: DistributionView): readonly Run[] {
  switch (view.form) {
    case 'ranked':
      return view.quarters ? quartered(view) : ranked(view);
    case 'stacked':
      return stacked(view);
    case 'tail':
      return tail(view);
    case 'lorenz':
      return lorenz(view);
    case 'histogram':
      return histogram(view);
  }
}

const plain = (text: string): Run => ({text});
const strong = (text: string): Run => ({text, strong: true});

function highlightedOf({ordered}: DistributionView): readonly DistributionItem[] {
  return ordered.filter((item) => item.highlighted).slice(0, SPOKEN);
}

/** "North East Lincolnshire is", or "21 commissioners are" when they are equal. */
function subject(view: DistributionView, items: readonly DistributionItem[]): string {
  const noun = itemNoun(view.of, view.measure.sectors).many;
  return items.length === 1
    ? `${items[0]?.name ?? ''} is`
    : `${formats(view.language).numberWord(items.length)} ${noun} are`;
}

function ranked(view: DistributionView): readonly Run[] {
  const {value} = formats(view.language);
  const {spread, measure, reference, ordered} = view;
  const say = (number: number) => value(number, measure.unit);
  const head = measure.unit === 'pounds-per-head' ? ' a head' : '';
  const at = (number: number) => ordered.filter((item) => item.value === number);
  const places = highlightedOf(view).flatMap((item) => placeOf(view, item));
  if (spread.highest === spread.lowest) {
    return [plain(`All ${formats(view.language).count(ordered.length)} are at `), strong(say(spread.highest)), plain(`${head}.`), ...places];
  }
  return [
    plain(`${capital(subject(view, at(spread.highest)))} highest at `),
    strong(say(spread.highest)),
    plain(`${head}; ${subject(view, at(spread.lowest))} lowest at `),
    strong(say(spread.lowest)),
    plain('. The middle value is '),
    strong(say(spread.median)),
    plain(`; half lie between ${say(spread.q1)} and ${say(spread.q3)}.`),
    ...(reference ? [plain(` ${reference.name}: `), strong(say(reference.value)), plain('.')] : []),
    ...places,
  ];
}

/** " Calderdale is 107th of 189, at £20: close to the middle value." */
function placeOf(view: DistributionView, item: DistributionItem): readonly Run[] {
  const {value, count, ordinal} = formats(view.language);
  const {reference, spread, measure} = view;
  const mark = reference?.value ?? spread.median;
  const name = reference ? reference.name.charAt(0).toLowerCase() + reference.name.slice(1) : 'middle value';
  const difference = mark === 0 ? item.value : item.value / mark - 1;
  const close = Math.abs(difference) <= CLOSE;
  const exactly = value(item.value, measure.unit) === value(mark, measure.unit);
  const side = difference > 0 ? 'above' : 'below';
  const than = exactly ? 'at' : close ? 'close to' : side;
  const equal = item.ties > 1 ? 'equal ' : '';
  return [
    plain(' '),
    strong(
      `${item.name} is ${equal}${ordinal(item.rank)} of ${count(view.ordered.length)}, at ${value(item.value, measure.unit)}`,
    ),
    plain(`: ${than} the ${name}.`),
  ];
}

function quartered(view: RankedView): readonly Run[] {
  const {value, valueIn, numberWord} = formats(view.language);
  const {unit} = view.measure;
  const {quarters = [], sites = []} = view;
  const [top] = quarters;
  const low = quarters.at(-1);
  if (!top || !low) return ranked(view);
  const spread = [
    plain('The highest quarter lies between '),
    strong(value(top.lowest, unit)),
    plain(` and ${valueIn(top.highest, unit)}; the lowest quarter is at `),
    strong(value(low.highest, unit)),
    plain(' or less.'),
  ];
  if (!sites.length) return [...spread, ...highlightedOf(view).flatMap((item) => placeOf(view, item))];
  const counts = ([1, 2, 3, 4] as const).flatMap((quarter) => {
    const own = sites.filter((site) => site.quarter === quarter).length;
    return own ? [`${numberWord(own)} ${own === 1 ? 'is' : 'are'} in the ${quarterName(quarter).toLowerCase()}`] : [];
  });
  const {list} = formats(view.language);
  return [...spread, plain(` Of the ${numberWord(sites.length)} sites, ${list(counts)}.`)];
}

function stacked(view: StackedView): readonly Run[] {
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

function tail(view: TailView): readonly Run[] {
  const {axis, share, value, count, numberWord} = formats(view.language);
  const {unit} = view.measure;
  const noun = itemNoun(view.of, view.measure.sectors);
  const lines = view.thresholds.slice(0, 3).filter((line) => line.count > 0);
  const [first, ...others] = lines;
  const last = lines.at(-1);
  const runs: Run[] = [];
  if (first?.moneyShare !== undefined && view.total !== undefined) {
    runs.push(
      plain(
        `${capital(numberWord(first.count))} ${first.count === 1 ? noun.one : noun.many} received more than ${axis(first.value, unit)}${first.count === 1 ? '' : ' each'}: `,
      ),
      strong(share(first.moneyShare)),
      plain(` of ${value(view.total, 'pounds')}.`),
    );
    others.forEach((line, i) => {
      const many = i === 0 ? ` ${capital(numberWord(line.count))} received` : `, ${numberWord(line.count)}`;
      runs.push(plain(`${many} more than ${axis(line.value, unit)} (`), strong(share(line.moneyShare ?? 0)), plain(')'));
    });
    if (others.length) runs.push(plain('.'));
  }
  if (last?.moneyShare !== undefined && last.count < view.ordered.length) {
    const rest = view.ordered.length - last.count;
    runs.push(plain(` The other ${count(rest)} share `), strong(share(1 - last.moneyShare)), plain('.'));
  }
  runs.push(plain(` The middle ${noun.one} received `), strong(value(view.spread.median, unit)), plain('.'));
  return [...runs, ...highlightedOf(view).flatMap((item) => placeOf(view, item))];
}

function lorenz(view: LorenzView): readonly Run[] {
  const {count, share, value} = formats(view.language);
  const noun = itemNoun(view.of, view.measure.sectors).many;
  const [half, tenth, fewest] = view.points;
  const did = view.of === 'suppliers' ? 'received' : 'paid';
  return [
    plain(`The smaller half of the ${count(view.ordered.length)} ${noun} ${did} `),
    strong(share(half?.moneyShare ?? 0)),
    plain(` of ${value(view.total ?? 0, 'pounds')}. The largest tenth ${did} `),
    strong(share(tenth?.moneyShare ?? 0)),
    plain(`, and the largest ${count(fewest?.count ?? 0)} ${did} `),
    strong(share(fewest?.moneyShare ?? 0)),
    plain('.'),
  ];
}

function histogram(view: HistogramView): readonly Run[] {
  const {count, axis, exactMoney, value} = formats(view.language);
  const {unit} = view.measure;
  const noun = itemNoun(view.of, view.measure.sectors).many;
  const head = unit === 'pounds-per-head' ? ' a head' : '';
  const edge = mostlyUnder(view);
  const fullest = view.columns.reduce((most, column) => (column.members.length > most.members.length ? column : most));
  const runs: Run[] = edge
    ? [strong(`${count(edge.count)} of ${count(view.ordered.length)}`), plain(` ${noun} are under ${axis(edge.to, unit)}${head}`)]
    : [strong(count(view.ordered.length)), plain(` ${noun}`)];
  if (view.tail) runs.push(plain(' and '), strong(count(view.tail.count)), plain(` are at ${axis(view.tail.from, unit)} or more`));
  runs.push(
    plain(`. The fullest column is ${axis(fullest.from, unit)} to ${axis(fullest.to, unit)}, with ${count(fullest.members.length)}.`),
  );
  for (const item of highlightedOf(view)) {
    const own = view.columns.find(({from, to}) => item.value >= from && item.value < to);
    const exact = unit.startsWith('pounds') && item.value < 1000 ? exactMoney(item.value) : value(item.value, unit);
    runs.push(plain(' '), strong(`${item.name}, at ${exact},`));
    if (own) runs.push(plain(` is in the column ${axis(own.from, unit)} to ${axis(own.to, unit)}.`));
  }
  return runs;
}
