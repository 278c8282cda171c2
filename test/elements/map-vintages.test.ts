import {expect} from '@open-wc/testing';
import {readSpendMap} from '../../src/contract/read-spend-map.js';
import {mapVintages, vintageProblem} from '../../src/elements/map-vintages.js';
import {smallMapDocument} from '../support/small-map.js';

async function withAreas(vintage: string, more: object = {}) {
  const document = smallMapDocument();
  const [commissioners, ...others] = document.resources;
  const bare = (commissioners?.data as {id: string; name: string}[]).map(({id, name}) => ({
    id,
    name,
  }));
  return readSpendMap({
    ...document,
    spend: {...document.spend, areaVintage: '2018-04'},
    resources: [
      {name: 'commissioners', data: bare},
      ...others,
      {
        name: 'areas',
        areaVintage: vintage,
        ...more,
        data: [{id: 'A', name: 'A', population: 10, populationYear: 2018}],
      },
    ],
  });
}

it('takes the people of the areas where commissioners have none', async () => {
  const {spend, populationProblem} = mapVintages(await withAreas('2018-04'));
  expect(spend.commissioners[0]).to.deep.include({id: 'A', population: 10, populationYear: 2018});
  expect(populationProblem).to.equal(undefined);
});
it('refuses people of other areas, unless the document says that they are the same', async () => {
  expect(mapVintages(await withAreas('2019-04')).populationProblem).to.contain(
    'The money is of the areas of April 2018, the population is that of the areas of April 2019.',
  );
  const same = await withAreas('2019-04', {sameAreasAs: ['2018-04']});
  expect(mapVintages(same).populationProblem).to.equal(undefined);
});
it('says nothing of shapes of the same time, or of no known time', async () => {
  const read = await withAreas('2018-04');
  expect(vintageProblem(read, 'boundaries')).to.equal(undefined);
  expect(
    vintageProblem({...read, hexagons: {name: 'hexagons', areaVintage: '2020-04'}}, 'hexagons'),
  ).to.contain('the hexagons are those of April 2020');
});
