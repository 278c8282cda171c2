import {expect} from '@open-wc/testing';
import {mapItemWords, withoutFigure} from '../../src/describe/map-item.js';
import {smallMap, studyMap} from '../support/small-map.js';

it('names an area with value, rank and class, and its caveat', async () => {
  const view = await studyMap('ccg-spend-2018-19');
  const at = view.items.findIndex(({name}) => name === 'Leeds');
  expect(mapItemWords(view, at)).to.deep.equal({
    title: 'Leeds',
    lines: ['£37.63 per head', '39th highest of 189', 'Class C; rests on 11 months'],
    label: 'Leeds: £37.63 per head, rank 39 of 189, class C, £20 to £39.99, rests on 11 months',
  });
});
it('says why there is no figure, in words', async () => {
  const view = await smallMap();
  expect(mapItemWords(view, 3).label).to.equal('Northshire: no figures');
  expect(withoutFigure({kind: 'suppressed'})).to.equal('not published, to protect privacy');
});
it('speaks of per cent', async () => {
  const view = await smallMap({measure: 'share', breaks: [0.1]});
  expect(mapItemWords(view, 0).label).to.equal(
    'Eastshire: 20.0 per cent of all spending, rank 1 of 3, class B, 10.0 per cent to 20.0 per cent, rests on 11 months',
  );
});
