import {expect} from '@open-wc/testing';
import {networkSections, sectionsByKind} from '../../src/view/network-sections.js';
import {allianceGraph, askedOf, smallAlliances, spendGraph} from '../support/small-network.js';
import {networkFigure} from '../support/network-figure.js';

const titles = (sections: ReturnType<typeof networkSections>) =>
  sections.map(({title, bodies}) => [title, bodies]);

describe('networkSections', () => {
  it('has the two sides of spending, most money first', async () => {
    const view = networkFigure(await spendGraph(), askedOf());
    expect(titles(networkSections(view))).to.deep.equal([
      ['Commissioners', [0, 1]],
      ['VCSEs', [2, 3, 4]],
    ]);
    expect(networkSections(view).map(({money}) => money)).to.deep.equal([100, 100]);
  });

  it('has a network’s groups, with shared bodies in each, and the rest', async () => {
    const view = networkFigure(await allianceGraph(), askedOf());
    const sections = networkSections(view);
    expect(sections.map(({title}) => title)).to.deep.equal([
      'Alliance One',
      'Partnership Two',
      'Outside the groups',
    ]);
    expect(sections.filter(({bodies}) => bodies.includes(2)).length).to.equal(2);
  });

  it('has levels where there are no groups', async () => {
    const document = smallAlliances();
    document.resources.splice(2, 2);
    const view = networkFigure(await allianceGraph(document), askedOf());
    expect(networkSections(view).map(({title}) => title)).to.deep.equal([
      'National',
      'System',
      'Place',
    ]);
  });

  it('has everybody somewhere in a circle', async () => {
    const view = networkFigure(await spendGraph(), askedOf({form: 'ego', focus: 'A'}));
    expect(titles(networkSections(view))).to.deep.equal([
      ['In the middle', [0]],
      ['Community interest companies', [3]],
      ['Registered charities', [2]],
      ['Outside this circle', [1, 4]],
    ]);
  });

  it('sorts bodies by what they are', async () => {
    const graph = await allianceGraph();
    expect(sectionsByKind(graph, [0, 2, 5], 'en').map(({title}) => title)).to.deep.equal([
      'VCSEs',
      'Councils',
      'Funders',
    ]);
  });
});
