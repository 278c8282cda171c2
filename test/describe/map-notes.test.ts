import {expect} from '@open-wc/testing';
import {mapNotes} from '../../src/describe/map-notes.js';
import {mapOf, smallMapDocument, squares, studyMap} from '../support/small-map.js';

it('lists areas without figures by name', async () => {
  const [first] = mapNotes(await studyMap('ccg-spend-2018-19'));
  expect(first).to.equal(
    'No figures (6): Airedale, Wharfedale and Craven, City and Hackney, East Leicestershire and Rutland, Eastern Cheshire, Horsham and Mid Sussex and Newham.',
  );
});
it('lists figures without a shape, shapes without figures, and the population’s year', async () => {
  const document = smallMapDocument();
  const shapes = squares();
  const [a, ...others] = shapes.features;
  const view = await mapOf({
    ...document,
    resources: [
      ...document.resources.slice(0, 3),
      {
        name: 'boundaries',
        projected: true,
        data: {...shapes, features: [{...a, id: 'X'}, ...others]},
      },
    ],
  });
  const notes = mapNotes(view);
  expect(notes).to.include('On no map, because the boundary file lacks them (1): Eastshire.');
  expect(notes).to.include('On the map but not in the figures (1): County of A.');
  expect(notes).to.include('Pounds per head use the population of 2018.');
});
