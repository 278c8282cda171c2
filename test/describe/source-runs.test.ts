import {expect} from '@open-wc/testing';
import {sourceRuns} from '../../src/describe/source-runs.js';
import {reachOf} from '../support/reach-of.js';

describe('sourceRuns', () => {
  it('names sources with their links, licences and the source of the population', () => {
    const view = reachOf([[10, 1]]);
    const provenance = {
      ...view.provenance,
      sources: [{title: 'One', path: 'https://example.org/'}, {title: 'Two'}],
      licences: [{title: 'OGL'}],
      populationSource: 'ONS',
    };
    expect(sourceRuns({...view, provenance})).to.deep.equal([
      {text: 'One', href: 'https://example.org/'},
      {text: '; '},
      {text: 'Two'},
      {text: '. Licence: OGL.'},
      {text: ' Population: ONS.'},
    ]);
  });
});
