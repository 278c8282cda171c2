import {expect} from '@open-wc/testing';
import {sourceOf} from '../../src/describe/source-of.js';

it('names sources with their addresses, licences, and the population’s source', () => {
  const runs = sourceOf({
    title: 'x',
    period: '2018',
    sources: [{title: 'One', path: 'https://example.org/'}, {title: 'Two'}],
    licences: [{title: 'Open'}],
    populationSource: 'Census',
    notes: [],
  });
  expect(runs).to.deep.equal([
    {text: 'One', href: 'https://example.org/'},
    {text: '; '},
    {text: 'Two'},
    {text: '. Licence: Open.'},
    {text: ' Population: Census.'},
  ]);
});
