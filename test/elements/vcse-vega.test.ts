import {expect, oneEvent} from '@open-wc/testing';
import '../../src/define/vcse-distribution.js';
import '../../src/define/vcse-vega.js';
import {vegaItemWords} from '../../src/describe/vega-item.js';
import {vegaTable} from '../../src/describe/vega-table.js';
import {identityOf} from '../../src/elements/identity-of.js';
import type {VcseVega} from '../../src/elements/vcse-vega.js';
import type {VegaView} from '../../src/view/vega.js';
import {boxes, linked, ranking, spend, swarm} from '../support/author-specs.js';
import {behavesAsChart, type ChartKind} from '../support/behaves-as-chart.js';
import {equipped, part, placedAs, until} from '../support/drawn.js';
import {words} from '../support/rendered.js';
import {smallSpend} from '../support/small-spend-document.js';
import {agreement} from '../support/surveys.js';

const kind: ChartKind<VegaView> = {tag: 'vcse-vega', table: vegaTable, itemWords: vegaItemWords};

behavesAsChart('an author’s ranking', {src: spend, spec: ranking}, kind);

const drawn = async (settings: object, width?: number): Promise<VcseVega> => {
  const element = await equipped(await placedAs('vcse-vega', settings, width));
  await element.updateComplete;
  return element;
};

/** What an element says of a specification that it cannot draw. */
async function fault(spec: unknown, data: unknown = smallSpend()): Promise<string> {
  const element = await placedAs('vcse-vega', {});
  const failed = oneEvent(element, 'vcse-error');
  Object.assign(element, {spec, data});
  const {detail} = (await failed) as CustomEvent<{problems: string[]}>;
  return detail.problems.join('\n');
}

const bars = {
  data: {name: 'totals'},
  mark: 'bar',
  encoding: {
    x: {field: 'supplier', title: 'Supplier'},
    y: {field: 'amount', type: 'quantitative', title: 'Paid', axis: {formatType: 'pounds'}},
    color: {field: 'commissioner', title: 'Payer'},
  },
};

const svgOf = (element: VcseVega) => part(element, '.vega svg');

describe('vcse-vega', () => {
  it('draws the rows of a table, says what each mark is, and puts the title and the description into the frame', async () => {
    const element = await drawn({
      data: smallSpend(),
      spec: {...bars, title: 'Who paid whom', description: 'Four payments'},
    });
    expect(words(part(element, '.heading'))).to.equal('Who paid whom');
    expect(words(part(element, '.sentence'))).to.equal(
      'Four payments. The figure shows 4 values of the tables totals.',
    );
    expect(svgOf(element).querySelectorAll('.role-mark path').length).to.equal(4);
    expect(svgOf(element).textContent).to.contain('£50').and.not.to.contain('Who paid whom');
    expect(element.itemWords(0).lines.join()).to.contain('Paid: £50').and.to.contain('Payer: A');
    expect(element.figure?.columns.map(({title}) => title)).to.deep.equal([
      'Supplier',
      'Paid',
      'Payer',
    ]);
  });

  it('takes the specification from a script inside the tag, and the document from data', async () => {
    const element = await placedAs('vcse-vega', {});
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(bars);
    element.append(script);
    element.data = smallSpend();
    await equipped(element);
    expect(element.figure?.items.length).to.equal(4);
  });

  it('says what is missing: a specification, a table, a place of a fault', async () => {
    expect(await fault(undefined)).to.contain('missing spec');
    expect(await fault({...bars, data: {name: 'total'}})).to.contain(
      'spec.data.name: unknown table: "total" (expected commissioners, suppliers, totals; did you mean totals?)',
    );
    expect(
      await fault({layer: [bars, {...bars, transform: [{calculate: 'datum.amount +', as: 'b'}]}]}),
    ).to.contain('spec.layer[1].transform[0].calculate: ');
    expect(await fault({vconcat: [bars, {data: {name: 'totals'}, mark: 'nothing'}]})).to.contain(
      'spec.vconcat[1]: ',
    );
    expect(
      await fault({...bars, transform: [{calculate: 'nowhere(datum.amount)', as: 'b'}]}),
    ).to.contain('spec: ');
  });

  it('draws anew when its author mends the specification', async () => {
    const element = await placedAs('vcse-vega', {data: smallSpend(), spec: {...bars, mark: 'x'}});
    await until(() => element.state === 'failed', 'the fault');
    element.spec = bars;
    await until(() => element.state === 'ready', 'the figure');
    await element.updateComplete;
    expect(svgOf(element).querySelectorAll('.role-mark path').length).to.equal(4);
  });

  it('shares what is chosen with charts of its group, both ways, and tells the figure', async () => {
    const spec = {
      ...bars,
      mark: {type: 'bar', stroke: {expr: "datum.commissioner === chosen ? '#ff0000' : '#000000'"}},
    };
    const element = await drawn({data: smallSpend(), spec, group: 'linked'});
    const other = await equipped(
      await placedAs('vcse-distribution', {data: smallSpend(), group: 'linked', sector: 'all'}),
    );
    const red = () => svgOf(element).querySelectorAll('.role-mark path[stroke="#ff0000"]').length;
    other.choose('B');
    await until(() => red() === 2, 'two marks of B');
    expect(element.renderRoot.querySelectorAll('.chosen-mark').length).to.equal(2);
    part(element, '.explore').click();
    await until(() => element.renderRoot.querySelector('.option') !== null, 'the options');
    element.choose('A 2');
    await until(() => other.selected === 'A', 'the choice in the other chart');
    await until(() => red() === 2, 'two marks of A');
    const chosen = element.figure?.items.findIndex(({id}) => id === 'A 2') ?? -1;
    expect(part(element, '[role="status"]').textContent).to.equal(element.itemWords(chosen).label);
  });

  it('has an identity that follows its specification', async () => {
    const element = await drawn({data: smallSpend(), spec: bars});
    const view = element.figure;
    const identity = view && (await identityOf(element, view));
    expect(identity?.settings['spec']).to.match(/^sha256-[0-9a-f]{64}$/);
    element.spec = {...bars, mark: 'point'};
    await until(() => element.figure !== view, 'the other figure');
    const other = element.figure && (await identityOf(element, element.figure));
    expect(other?.identity).not.to.equal(identity?.identity);
  });

  it('has the table, the words and the files of what is drawn now, when the reader filters', async () => {
    const most = {name: 'most', value: 1000, bind: {input: 'range', min: 0, max: 1000}};
    const element = await drawn({
      data: smallSpend(),
      spec: {...bars, params: [most], transform: [{filter: 'datum.amount < most'}]},
    });
    const first = element.figure;
    const svg = svgOf(element);
    const filter = async (value: string) => {
      const before = element.figure;
      const input = part(element, '.inputs input') as HTMLInputElement;
      input.value = value;
      input.dispatchEvent(new Event('input'));
      await until(() => element.figure !== before, 'the other figure');
      await element.updateComplete;
    };
    await filter('30');
    const {items = []} = element.figure ?? {};
    expect(items.length).to.be.lessThan(first?.items.length ?? 0);
    expect(items.every(({row}) => Number(row['amount']) < 30)).to.equal(true);
    // What stays is the same item, and the picture was not drawn anew.
    for (const {key, id} of items)
      expect(first?.items.find((each) => each.key === key)?.id).to.equal(id);
    expect(svgOf(element)).to.equal(svg);
    expect(words(part(element, '.sentence'))).to.contain(`shows ${items.length} values`);
    expect(part(element, '[role="status"]').textContent).to.contain(`now: ${items.length}.`);
    expect(element.figure && vegaTable(element.figure).rows.length).to.equal(items.length);
    await filter('0');
    expect(element.figure?.items).to.deep.equal([]);
    expect(element.state).to.equal('ready');
    await filter('1000');
    expect(element.figure?.items.map(({key}) => key)).to.deep.equal(
      first?.items.map(({key}) => key),
    );
  });

  it('stands while a reader drags over it, and takes a click as a choice', async () => {
    const element = await drawn({data: smallSpend(), spec: bars});
    const box = part(element, '.vega');
    const {left, top} = box.getBoundingClientRect();
    const {marks} = element.drawing ?? {marks: []};
    const [mark] = marks;
    if (!mark) throw new Error('no mark');
    const at = {
      clientX: left + mark.x + mark.width / 2,
      clientY: top + mark.y + mark.height / 2,
      bubbles: true,
      composed: true,
    };
    box.dispatchEvent(new PointerEvent('pointerdown', {...at, clientX: at.clientX - 60}));
    box.dispatchEvent(new MouseEvent('click', at));
    expect(element.selected).to.equal(undefined);
    box.dispatchEvent(new PointerEvent('pointerdown', at));
    box.dispatchEvent(new MouseEvent('click', at));
    expect(element.selected).to.equal('A');
  });

  it('draws the study’s beeswarm, box plot, and map with ranking', async () => {
    for (const [spec, least] of [
      [swarm, 150],
      [boxes, 4],
      [linked, 180],
    ] as const) {
      const element = await drawn({src: spend, spec});
      expect(element.figure?.items.length).to.be.at.least(least);
      expect(element.drawing?.marks.filter(({width}) => width > 0).length).to.equal(
        element.figure?.items.length,
      );
    }
  });

  it('reads marks in the order that their author gives', async () => {
    const {figure} = await drawn({src: spend, spec: linked});
    const shares = (figure?.items ?? []).map(({row}) => Number(row['share']));
    expect(shares.length).to.equal(189);
    expect(shares).to.deep.equal([...shares].sort((one, other) => other - one));
  });

  it('gives authors the marks of data to style, and not what the reader selects by dragging', async () => {
    const element = await drawn({src: spend, spec: linked});
    const names = [...svgOf(element).querySelectorAll('.role-mark')].map(
      (each) => [[...each.classList].at(-1), each.getAttribute('part')] as const,
    );
    expect(names.filter(([, name]) => name === 'mark').map(([name]) => name)).to.deep.equal([
      'concat_0_marks',
      'concat_1_marks',
    ]);
    expect(names.map(([name]) => name)).to.include('marked_brush');
  });

  it('has fields for what is selected by dragging: ten ranks, and their areas on the map are dark', async () => {
    const element = await drawn({src: spend, spec: linked, lang: 'cy'});
    const dark = () => element.renderRoot.querySelectorAll('.vega path[fill="#12436d"]').length;
    await until(() => words(part(element, '.inputs')).includes('hyd at'), 'Welsh');
    const fields = [...element.renderRoot.querySelectorAll<HTMLInputElement>('.inputs input')];
    expect(fields.map(({labels}) => labels?.[0]?.textContent?.trim())).to.deep.equal([
      'Rank: o',
      'Rank: hyd at',
    ]);
    expect(dark()).to.equal(0);
    for (const [at, text] of ['1', '10'].entries()) {
      const field = fields[at];
      if (field) field.value = text;
      field?.dispatchEvent(new Event('input', {bubbles: true}));
    }
    // Each is drawn as an area and as a dot.
    await until(() => dark() === 20, 'ten that are dark');
    expect(svgOf(element).querySelector('.marked_brush path')?.getAttribute('d')).to.match(/[1-9]/);
    expect(element.renderRoot.querySelector('.drawing .inputs')).to.equal(null);
  });

  it('draws tables of another kind of document', async () => {
    const element = await drawn({
      src: agreement,
      spec: {
        data: {name: 'means'},
        mark: 'point',
        encoding: {
          x: {field: 'mean', type: 'quantitative'},
          y: {field: 'group'},
          detail: {field: 'statement'},
        },
      },
    });
    expect(element.figure?.items.length).to.be.greaterThan(50);
  });

  it('draws 20,000 rows and names the last of them', async () => {
    const document = smallSpend();
    const suppliers = Array.from({length: 20_000}, (_, at) => ({
      id: `S${at}`,
      name: `Supplier ${at}`,
      sector: 'vcse',
    }));
    const data = {
      ...document,
      resources: [
        document.resources[0],
        {name: 'suppliers', data: suppliers},
        {
          name: 'totals',
          data: suppliers.map(({id}, at) => ({commissioner: 'A', supplier: id, amount: at + 1})),
        },
      ],
    };
    const element = await drawn({
      data,
      spec: {
        data: {name: 'totals'},
        mark: 'point',
        encoding: {
          x: {field: 'amount', type: 'quantitative', scale: {type: 'log'}},
          tooltip: {field: 'supplier'},
        },
      },
    });
    expect(element.figure?.items.length).to.equal(20_000);
    expect(element.drawing?.marks.length).to.equal(20_000);
    expect(element.figure?.items.at(-1)?.id).to.equal('A 20000');
    expect(element.itemWords(19_999).label).to.contain('S19999, amount: 20,000');
  }).timeout(20_000);

  it('answers a signal of its author’s through an input of its own', async () => {
    const element = await drawn({
      data: smallSpend(),
      spec: {
        ...bars,
        params: [{name: 'least', value: 0, bind: {input: 'range', min: 0, max: 60, name: 'Least'}}],
        transform: [{filter: 'datum.amount >= least'}],
      },
    });
    const input = part<HTMLInputElement>(element, '.inputs input');
    expect(part(element, '.inputs label').textContent).to.contain('Least');
    expect(part(element, '.drawing').contains(input)).to.equal(false);
    input.value = '30';
    input.dispatchEvent(new Event('input'));
    await until(
      () => element.drawing?.marks.filter(({width}) => width > 0).length === 1,
      'one mark that is left',
    );
  });

  it('speaks Welsh and writes months in Welsh', async () => {
    const element = await drawn({data: smallSpend(), spec: bars, lang: 'cy'});
    await until(() => words(part(element, '.sentence')).includes('werthoedd'), 'Welsh');
    await until(() => (part(element, '.actions button').textContent ?? '').includes('tabl'), 'cy');
  });

  it('leaves nothing when it is taken out, and draws again when it comes back', async () => {
    const element = await drawn({data: smallSpend(), spec: bars});
    const box = element.parentElement;
    element.remove();
    expect(element.renderRoot.querySelectorAll('.vega svg').length).to.equal(0);
    box?.append(element);
    await until(() => element.renderRoot.querySelector('.vega svg') !== null, 'the picture');
    await element.updateComplete;
    expect(element.drawing?.marks.length).to.equal(4);
  });

  it('shows the table and a message where the picture cannot be made', async () => {
    const {createElementNS} = document;
    document.createElementNS = () => {
      throw new TypeError('This document requires trusted markup.');
    };
    try {
      const element = await placedAs('vcse-vega', {data: smallSpend(), spec: bars});
      await until(() => element.renderRoot.querySelector('.undrawn') !== null, 'the message');
      expect(words(part(element, '.undrawn'))).to.contain('Its numbers are in the table.');
      document.createElementNS = createElementNS;
      await until(() => element.renderRoot.querySelector('#table') !== null, 'the table');
      expect(element.renderRoot.querySelectorAll('#table tbody tr').length).to.equal(4);
    } finally {
      document.createElementNS = createElementNS;
    }
  });
});
