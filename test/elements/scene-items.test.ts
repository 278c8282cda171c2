import {expect} from '@open-wc/testing';
import {sceneItems, type ScenePart} from '../../src/elements/scene-items.js';

const bounds = (x1: number, y1: number, x2: number, y2: number) => ({x1, y1, x2, y2});
const mark = (items: readonly ScenePart[], more: Partial<ScenePart> = {}): ScenePart => ({
  marktype: 'rect',
  role: 'mark',
  name: 'marks',
  items,
  ...more,
});
const root = (...items: readonly ScenePart[]): ScenePart => ({
  marktype: 'group',
  role: 'frame',
  items: [{items, x: 10, y: 20}],
});
const row = {id: 'A', amount: 5};

describe('sceneItems', () => {
  it('says what a mark shows and where it is, and leaves axes out', () => {
    const item = {datum: row, description: 'Paid: £5; Payer: A', bounds: bounds(1, 2, 4, 8)};
    const [found, ...others] = sceneItems(
      root(mark([{datum: {label: 'x'}, description: 'x: 1'}], {role: 'axis'}), mark([item])),
    );
    expect(others).to.deep.equal([]);
    expect(found?.said).to.deep.equal([
      ['Paid', '£5'],
      ['Payer', 'A'],
    ]);
    expect(found?.row).to.deep.equal(row);
    expect(found?.boxes).to.deep.equal([{x: 11, y: 22, width: 3, height: 6}]);
  });

  it('takes the author’s tooltip before the channels', () => {
    const item = {datum: row, description: 'Paid: 5', tooltip: {Received: '£5', image: {}}};
    expect(sceneItems(root(mark([item])))[0]?.said).to.deep.equal([['Received', '£5']]);
  });

  it('is one item for all marks of one row, with a box in each view', () => {
    const item = {datum: row, description: 'Paid: 5', bounds: bounds(0, 0, 2, 2)};
    const label = {datum: row, description: 'Paid: 5', bounds: bounds(3, 0, 9, 2)};
    const other = {
      marktype: 'group',
      role: 'scope',
      items: [{x: 100, y: 0, items: [mark([item])]}],
    };
    const [found, ...others] = sceneItems(root(mark([item]), mark([label]), other));
    expect(others).to.deep.equal([]);
    expect(found?.boxes.map(({x}) => x)).to.deep.equal([10, 110]);
    expect(found?.parts.length).to.equal(3);
  });

  it('tells equal rows apart, and a row from itself not when its stack has moved', () => {
    const at = (start: number) => ({
      datum: {...row, amount_start: start},
      description: 'Paid: 5',
      bounds: bounds(0, 0, 1, 1),
    });
    const keys = sceneItems(root(mark([at(0), at(5)]))).map(({key}) => key);
    expect(new Set(keys).size).to.equal(2);
    expect(sceneItems(root(mark([at(7)])))[0]?.key).to.equal(keys[0]);
  });

  it('leaves out the marks of a selection, and those that say nothing', () => {
    const item = {datum: row, bounds: bounds(0, 0, 1, 1)};
    const brush = {...item, description: 'Paid: 5'};
    expect(sceneItems(root(mark([item]), mark([brush], {name: 'own_brush'})))).to.deep.equal([]);
  });

  it('gives a point of a line a box of its own', () => {
    const point = {datum: row, description: 'Paid: 5', x: 40, y: 30};
    expect(sceneItems(root(mark([point], {marktype: 'line'})))[0]?.boxes[0]).to.deep.equal({
      x: 45,
      y: 45,
      width: 10,
      height: 10,
    });
  });

  it('goes along bars as they stand, whatever the order of their rows', () => {
    const bar = (id: string, x: number, y: number, width: number, height: number) => ({
      datum: {id},
      description: `Name: ${id}`,
      bounds: bounds(x, y, x + width, y + height),
      ...{x, y, width, height},
    });
    const order = (...bars: readonly ScenePart[]) =>
      sceneItems(root(mark(bars))).map(({row: shown}) => shown['id']);
    expect(
      order(bar('C', 0, 40, 5, 18), bar('A', 0, 0, 9, 18), bar('B', 0, 20, 7, 18)),
    ).to.deep.equal(['A', 'B', 'C']);
    // Upright, of which two are one on another; their widths differ by less than can be seen.
    expect(
      order(bar('C', 20, 0, 10, 30), bar('B', 0, 20, 10 + 1e-13, 10), bar('A', 1e-13, 0, 10, 20)),
    ).to.deep.equal(['A', 'B', 'C']);
    // A grid is read by rows; what has no common side stays as it is drawn.
    expect(
      order(bar('D', 5, 5, 5, 5), bar('A', 0, 0, 5, 5), bar('C', 0, 5, 5, 5), bar('B', 5, 0, 5, 5)),
    ).to.deep.equal(['A', 'B', 'C', 'D']);
    expect(order(bar('A', 9, 9, 5, 6), bar('B', 0, 0, 7, 8))).to.deep.equal(['A', 'B']);
  });
});
