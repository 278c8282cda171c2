import {expect} from '@open-wc/testing';
import {mapOptions, type MapSettings} from '../../src/elements/map-options.js';

const settings: MapSettings = {
  measure: 'per-head',
  sector: 'vcse',
  category: undefined,
  period: undefined,
  view: undefined,
  scheme: undefined,
  classes: undefined,
  breaks: undefined,
  reference: undefined,
  referenceName: undefined,
  highlight: undefined,
  inset: undefined,
  order: 'descending',
  selected: undefined,
  picked: undefined,
  zoomed: {scale: 1, x: 0.5, y: 0.5},
  hexagons: undefined,
};

it('reads what an author writes', () => {
  const read = mapOptions({
    ...settings,
    breaks: '10 20 40',
    highlight: 'A, B',
    view: 'hexagons',
    reference: '35',
    referenceName: 'Aim',
  });
  expect(read).to.deep.include({
    scheme: 'custom',
    breaks: [10, 20, 40],
    highlight: ['A', 'B'],
    form: 'hexagons',
    reference: {name: 'Aim', value: 35},
  });
  expect(mapOptions(settings).scheme).to.equal('round');
});
it('tells what is wrong, and what may stand there', () => {
  const said = (wrong: Partial<MapSettings>) => {
    try {
      mapOptions({...settings, ...wrong});
    } catch (error) {
      return (error as RangeError).message;
    }
    return '';
  };
  expect(said({view: 'globe'})).to.equal('invalid view: "globe" (expected areas, hexagons, list)');
  expect(said({scheme: 'jenks'})).to.contain(
    'invalid scheme: "jenks" (expected round, quantile, equal, natural, custom)',
  );
  expect(said({scheme: 'custom'})).to.contain('needs breaks');
  expect(said({breaks: '20 10'})).to.contain('expected rising numbers');
  expect(said({breaks: '1 2 3 4 5 6 7'})).to.contain('at most 6');
  expect(said({breaks: '0x1F'})).to.contain('expected a number');
  expect(said({classes: 9})).to.equal('invalid classes: 9 (expected 2 to 7)');
  expect(said({measure: 'per-mile'})).to.contain('invalid measure: "per-mile"');
  expect(said({order: 'random'})).to.contain('invalid order');
});
