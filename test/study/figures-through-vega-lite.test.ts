import {expect} from '@open-wc/testing';
import '../../src/define/vcse-distribution.js';
import '../../src/define/vcse-map.js';
import '../../src/define/vcse-reach.js';
import '../../src/define/vcse-survey.js';
import {formats} from '../../src/format/formats.js';
import type {DistributionView, StackedView} from '../../src/view/distribution.js';
import type {FigureView} from '../../src/view/figure.js';
import type {MapView} from '../../src/view/map.js';
import type {ReachView} from '../../src/view/reach.js';
import type {SurveyView} from '../../src/view/survey.js';
import type {Chart} from '../support/drawn.js';
import {printedAverages} from '../support/printed-survey.js';
import {vegaMarks, type VegaMark} from '../support/vega-marks.js';

const page = '/examples/study/index.html';
const {value: written, share} = formats('en');

/** A mark as a test compares it: what it stands for, its class, and its numbers. */
type Compared = readonly [id: unknown, which: unknown, ...values: readonly unknown[]];

describe('the study’s figures through Vega-Lite', () => {
  let study: Document;
  before(async () => {
    const text = await (await fetch(page)).text();
    study = new DOMParser().parseFromString(text, 'text/html');
  });

  /** The tag of a figure as it stands on the study's page: its view, and its marks as Vega draws its specification. */
  async function through<View extends FigureView>(id: string, kind: string) {
    const tag = study.querySelector<Chart>(`#${id} > [src]`);
    if (!tag) throw new Error(`no chart at ${id}`);
    const element = document.importNode(tag, true);
    for (const name of ['src', 'boundaries']) {
      const address = element.getAttribute(name);
      if (address) element.setAttribute(name, new URL(address, new URL(page, location.href)).href);
    }
    const box = document.createElement('div');
    box.style.setProperty('width', '960px');
    box.append(element);
    document.body.append(box);
    try {
      const {marks, warnings} = await vegaMarks(await element.toVegaLite());
      expect(warnings).to.deep.equal([]);
      return {view: element.figure as View, marks: marks(kind)};
    } finally {
      box.remove();
    }
  }

  /** Marks of one class have one colour, and no other class has it. */
  function colouredByClass(marks: readonly VegaMark[], classes: readonly unknown[]): void {
    const pairs = new Set(marks.map(({fill}, at) => `${String(classes[at])} ${fill}`));
    expect(new Set(marks.map(({fill}) => fill)).size).to.equal(pairs.size);
    expect(new Set(classes).size).to.equal(pairs.size);
  }

  function same(
    marks: readonly VegaMark[],
    drawn: (row: VegaMark['row']) => Compared,
    of: readonly Compared[],
  ) {
    expect(marks.map(({row}) => drawn(row))).to.deep.equal(of);
    colouredByClass(
      marks,
      of.map(([, which]) => which),
    );
  }

  function risesAlong(axis: 'x' | 'y', marks: readonly VegaMark[]): void {
    for (const [at, mark] of marks.entries())
      if (at) expect(mark[axis]).to.be.greaterThan(marks[at - 1]?.[axis] ?? NaN);
  }

  const inOrder = ({ordered}: DistributionView) =>
    ordered.map(({id, highlighted, value, rank}): Compared => [id, highlighted, value, rank]);
  const ofRow = ({id, highlighted, value, rank}: VegaMark['row']): Compared => [
    id,
    highlighted,
    value,
    rank,
  ];

  it('Figure 22, printed as Figure 4 too: 189 from 52.7% and 57.3% to 99%, lowest first', async () => {
    const {view, marks} = await through<DistributionView>('figure-4', 'rect');
    same(marks, ofRow, inOrder(view));
    risesAlong('x', marks);
    const shares = marks.map(({row}) => Number(row['value']));
    expect(shares.length).to.equal(189);
    expect([share(shares[0] ?? 0), share(shares[1] ?? 0)]).to.deep.equal(['52.7%', '57.3%']);
    expect(shares.filter((each) => each > 0.9).length).to.equal(7);
    expect([marks.at(-1)?.row['name'], Math.round((shares.at(-1) ?? 0) * 100)]).to.deep.equal([
      'Crawley',
      99,
    ]);
  });

  it('Figure 24, printed as Figure 14 too: 1,051 organisations, six above £50M', async () => {
    const {view, marks} = await through<DistributionView>('figure-14', 'rect');
    same(marks, ofRow, inOrder(view));
    risesAlong('x', marks);
    expect(marks.length).to.equal(1051);
    const large = marks.filter(({row}) => Number(row['value']) > 50e6);
    expect(
      large.map(({row}) => `${String(row['name'])} ${written(Number(row['value']), 'pounds')}`),
    ).to.deep.equal([
      'Nuffield Health £99.6M',
      'The Livewell Foundation £88.3M',
      'City Health Care Partnership CIC £82.6M',
      'Integrated Care 24 £67.5M',
      'Sirona Care & Health CIC £58.0M',
      'Nottingham CityCare Partnership CIC £51.0M',
    ]);
  });

  it('Figure 25, printed as Figure 15 too: money and commissioners of 1,051, where the paper names them', async () => {
    const {view, marks} = await through<ReachView>('figure-15', 'symbol');
    const group = (highlighted: unknown, quadrant: unknown) =>
      highlighted === true ? 'highlighted' : quadrant;
    same(
      marks,
      ({id, highlighted, quadrant, amount, commissioners}) => [
        id,
        group(highlighted, quadrant),
        amount,
        commissioners,
      ],
      view.ordered.map(({id, highlighted, quadrant, amount, commissioners}) => [
        id,
        group(highlighted, quadrant),
        amount,
        commissioners,
      ]),
    );
    expect(marks.length).to.equal(1051);
    const places = new Map(
      marks.map(({row}) => [
        row['name'],
        [row['commissioners'], Math.round(Number(row['amount']) / 1e5) / 10],
      ]),
    );
    for (const [name, commissioners, millions] of [
      ['Nuffield Health', 51, 99.6],
      ['The Livewell Foundation', 3, 88.3],
      ['Integrated Care 24', 26, 67.5],
      ['Sirona Care & Health CIC', 1, 58],
      ['Marie Stopes International', 50, 16.8],
      ['Marie Curie', 28, 14.3],
      ['British Pregnancy Advisory Service', 36, 13.7],
    ] as const)
      expect(places.get(name), name).to.deep.equal([commissioners, millions]);
  });

  it('Figure 28: three bands of 189, that of VCSEs up to 29.2%', async () => {
    const {view, marks} = await through<StackedView>('figure-28', 'rect');
    same(
      marks,
      ({id, bandPlace, value}) => [id, bandPlace, value],
      view.ordered.flatMap(({id, parts = []}) =>
        parts.map((part, band): Compared => [id, band, part]),
      ),
    );
    expect([view.bands.length, view.ordered.length]).to.deep.equal([3, 189]);
    const story = marks.filter(({row}) => row['bandPlace'] === 0);
    risesAlong('x', story);
    const [first] = story;
    expect([first?.row['name'], share(Number(first?.row['value']))]).to.deep.equal([
      'North East Lincolnshire',
      '29.2%',
    ]);
  });

  it('Figure 30: 195 areas in the paper’s classes, Greater Huddersfield 69.2% in the darkest', async () => {
    const {view, marks} = await through<MapView>('figure-30', 'shape');
    const shown = marks.map(({row}) => row['properties'] as Record<string, unknown>);
    const areas = new Map(view.items.map((area) => [area.id, area]));
    expect(shown.map(({id}) => id)).to.have.members([...areas.keys()]);
    for (const {id, value, rank} of shown) {
      const area = areas.get(String(id));
      expect([value, rank], String(id)).to.deep.equal([area?.value ?? null, area?.rank]);
    }
    colouredByClass(
      marks,
      shown.map(({id}) => areas.get(String(id))?.class),
    );
    expect([marks.length, view.classes.length]).to.deep.equal([195, 7]);
    expect(view.classes.slice(1).map(({from}) => from)).to.deep.equal([
      0.1, 0.2, 0.3, 0.4, 0.5, 0.6,
    ]);
    const highest = shown.find(({rank}) => rank === 1);
    const fill = marks[shown.indexOf(highest ?? {})]?.fill;
    expect([highest?.['name'], share(Number(highest?.['value']))]).to.deep.equal([
      'Greater Huddersfield',
      '69.2%',
    ]);
    expect(
      marks.flatMap((mark, at) => (mark.fill === fill ? [shown[at]?.['name']] : [])),
    ).to.have.members(['Greater Huddersfield', 'North East Lincolnshire']);
  });

  it('Figure 32: £433, £203 and £177 a head, £0.33 at the end', async () => {
    const {view, marks} = await through<DistributionView>('figure-32', 'rect');
    same(marks, ofRow, inOrder(view));
    risesAlong('x', marks);
    const pounds = marks.map(({row}) => written(Number(row['value']), 'pounds-per-head'));
    expect(pounds.length).to.equal(189);
    expect([...pounds.slice(0, 3), pounds.at(-1)]).to.deep.equal(['£433', '£203', '£177', '£0.33']);
  });

  it('Table 22, shown with the other tables of its theme: both averages of its six statements as printed', async () => {
    const {view, marks} = await through<SurveyView>('tables-21-32', 'symbol');
    same(
      marks,
      ({id, group, value}) => [id, group, value],
      view.items.flatMap(({id, answers}) =>
        answers.map(({group, cell}): Compared => [
          id,
          group.name,
          cell.kind === 'value' ? cell.value : null,
        ]),
      ),
    );
    const [first] = view.groups;
    const lines = marks.filter(({row}) => row['group'] === first?.name);
    risesAlong('y', lines);
    const found: Record<string, unknown[]> = {};
    for (const {row} of marks)
      if (String(row['id']).startsWith('22.')) (found[String(row['id'])] ??= []).push(row['value']);
    const printed = Object.entries(printedAverages).filter(([id]) => id.startsWith('22.'));
    expect(printed.length).to.equal(6);
    expect(found).to.deep.equal(
      Object.fromEntries(printed.map(([id, [buyers, sellers]]) => [id, [buyers, sellers]])),
    );
  });
});
