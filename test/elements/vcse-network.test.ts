import {expect} from '@open-wc/testing';
import {networkTable} from '../../src/describe/network-table.js';
import {behavesAsChart} from '../support/behaves-as-chart.js';
import {part, placedAs, until} from '../support/drawn.js';
import {networkElement} from '../support/network-element.js';
import {smallAlliances, smallSpend} from '../support/small-network.js';

const kind = {tag: 'vcse-network', table: networkTable} as const;
const dataset = (name: string) => `/datasets/${name}.json`;

behavesAsChart('the study’s 1,988 relations', {src: dataset('network-vcse-2018-19')}, kind);
behavesAsChart(
  'one commissioner’s circle',
  {src: dataset('network-bradford-districts-2018-19'), form: 'ego', circle: 'E38000019'},
  kind,
);
behavesAsChart('the densest part', {src: dataset('network-vcse-2018-19'), form: 'matrix'}, kind);
behavesAsChart(
  'alliances in North West London',
  {src: dataset('network-north-west-london-2022')},
  kind,
);

behavesAsChart(
  'the same alliances on their levels',
  {src: dataset('network-north-west-london-2022'), form: 'levels'},
  kind,
);

describe('vcse-network', () => {
  it('draws two columns for spending and a map of ties for a network', async () => {
    expect((await networkElement({data: smallSpend()})).figure?.form).to.equal('bipartite');
    expect((await networkElement({data: smallAlliances()})).figure?.form).to.equal('force');
  });

  it('draws 60 of the study’s relations where there is room and 20 on a phone, and says so', async () => {
    const src = dataset('network-vcse-2018-19');
    const wide = await networkElement({src});
    expect(wide.figure?.shown.length).to.equal(60);
    expect(part(wide, '.sentence').textContent).to.contain('60 of 1,988 relations');
    const narrow = await networkElement({src}, 360);
    expect(narrow.figure?.shown.length).to.equal(20);
    expect(part(narrow, '.sentence').textContent).to.contain('20 of 1,988 relations');
  });

  it('shares the chosen body with the charts of its group', async () => {
    const one = await networkElement({data: smallSpend(), group: 'g'});
    const other = await networkElement({data: smallSpend(), group: 'g'});
    one.choose('B');
    await until(() => other.selected === 'B', 'the other chart');
    await other.updateComplete;
    expect(other.figure?.selected).to.equal(1);
  });

  it('says in its place when a form does not fit, and draws again when it does', async () => {
    const element = await networkElement({data: smallAlliances()});
    element.form = 'bipartite';
    await until(() => element.state === 'failed', 'the failure');
    await element.updateComplete;
    expect(part(element, '.failure').textContent).to.contain('does not fit this document');
    element.form = 'ego';
    await until(() => element.state === 'ready', 'the drawing');
    expect(element.figure?.form).to.equal('ego');
  });

  it('is empty, in words, for a document of nobody', async () => {
    const document = smallAlliances();
    for (const resource of document.resources) Object.assign(resource, {data: []});
    const element = await placedAs('vcse-network', {data: document});
    await until(() => element.state === 'empty', 'the empty state');
  });

  it('draws one body alone', async () => {
    const document = smallAlliances();
    document.resources.splice(1, 3);
    (document.resources[0]?.data as object[]).splice(1);
    const element = await networkElement({data: document});
    expect(part(element, '.heading').textContent).to.contain('1 body');
  });

  /** Every body of so many with every other. */
  const complete = (count: number) => {
    const document = smallAlliances();
    document.resources.splice(2, 2);
    const organisations = Array.from({length: count}, (_, at) => ({
      id: `b${at}`,
      name: `Body ${at}`,
      kind: 'vcse' as const,
    }));
    const relations = organisations.flatMap(({id}, at) =>
      organisations.slice(0, at).map((other) => ({from: id, to: other.id, kind: 'partners'})),
    );
    Object.assign(document.resources[0] ?? {}, {data: organisations});
    Object.assign(document.resources[1] ?? {}, {data: relations});
    return document;
  };

  it('says of a complete graph of 1,240 bodies that it is too much, before it is read row by row', async () => {
    const data = complete(3);
    const row = {from: 'b1', to: 'b0', kind: 'partners'};
    Object.assign(data.resources[1] ?? {}, {data: new Array((1240 * 1239) / 2).fill(row)});
    const element = await placedAs('vcse-network', {data});
    await until(() => element.state === 'failed', 'the message');
    await element.updateComplete;
    // Checked by its schema it would have “too many entries (expected at most 200000)”.
    expect(part(element, '.failure').textContent).to.contain('too many relations: 768,180');
  });

  it('draws the first of 31,125 relations that all join all, and counts the rest', async () => {
    const element = await networkElement({data: complete(250)});
    expect(element.figure?.shown.length).to.equal(300);
    expect(part(element, '.sentence').textContent).to.match(/Showing\s+300 of 31,125 relations/);
    element.form = 'matrix';
    await until(() => element.figure?.form === 'matrix', 'the grid');
    expect(element.state).to.equal('ready');
  });

  it('draws 5,000 bodies without freezing the page: in slices, reduced and counted', async () => {
    const document = smallAlliances();
    document.resources.splice(2, 2);
    const organisations = Array.from({length: 5000}, (_, at) => ({
      id: `b${at}`,
      name: `Body ${at}`,
      kind: 'vcse' as const,
    }));
    const relations = Array.from({length: 9000}, (_, at) => ({
      from: `b${(at * 7) % 5000}`,
      to: `b${(at * 13 + 1 + (at % 5)) % 5000}`,
      kind: 'partners' as const,
      period: String(2000 + (at % 7)),
    })).filter(({from, to}) => from !== to);
    Object.assign(document.resources[0] ?? {}, {data: organisations});
    Object.assign(document.resources[1] ?? {}, {data: relations});
    const element = await networkElement({data: document, top: 'all'});
    expect(element.figure?.shown.length).to.equal(6000);
    expect(part(element, '.sentence').textContent).to.match(/Showing\s+6,000 of 9,000 relations/);
    expect(element.renderRoot.querySelectorAll('[role="treeitem"]').length).to.be.below(60);
  });
});
