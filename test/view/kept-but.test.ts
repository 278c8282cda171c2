import {expect} from '@open-wc/testing';
import {keptBut} from '../../src/view/kept-but.js';
import {smallMap} from '../support/small-map.js';

it('makes once for all maps that differ in the given fields only', async () => {
  const view = await smallMap();
  const made = keptBut(['selected'], () => ({}));
  const first = made(view);
  expect(made({...view, selected: 'A'})).to.equal(first);
  expect(made({...view, selected: 'B'})).to.equal(first);
  expect(made({...view, picked: 0})).to.not.equal(first);
});
it('makes anew for other areas, for a field less, and for another argument', async () => {
  const view = {...(await smallMap()), picked: 0};
  const made = keptBut(['selected'], (_, width: number) => ({width}));
  const first = made(view, 500);
  expect(made(view, 500)).to.equal(first);
  expect(made(view, 600)).to.deep.equal({width: 600});
  const {picked: _, ...less} = view;
  const again = made(view, 600);
  expect(made(less, 600)).to.not.equal(again);
  expect(made({...view, items: [...view.items]}, 600)).to.not.equal(again);
});
