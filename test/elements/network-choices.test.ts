import {expect} from '@open-wc/testing';
import {networkChoices} from '../../src/elements/network-choices.js';
import type {NetworkSettings} from '../../src/elements/network-options.js';
import {networkFigure} from '../support/network-figure.js';
import {allianceGraph, askedOf, spendGraph} from '../support/small-network.js';

const none = {} as NetworkSettings;
const named = (choices: ReturnType<typeof networkChoices>) =>
  choices.map(({property, options}) => [property, options.map(({value}) => value)]);

describe('networkChoices', () => {
  it('offers the forms that fit and how many relations to draw', async () => {
    const view = networkFigure(await spendGraph(), askedOf({top: 2}));
    expect(named(networkChoices(view, none))).to.deep.equal([
      ['form', ['bipartite', 'force', 'ego', 'matrix']],
      ['top', ['2', 'all']],
    ]);
  });

  it('offers whose circle, most partners first, and its order', async () => {
    const view = networkFigure(await spendGraph(), askedOf({form: 'ego', focus: 'S3'}));
    const [, circle, sort] = networkChoices(view, none);
    expect(circle?.value).to.equal('S3');
    expect(circle?.options[0]?.label).to.equal('Eastshire (2 relations)');
    expect(sort?.property).to.equal('sort');
  });

  it('offers kinds, kinds of network and groups where there are several', async () => {
    const view = networkFigure(await allianceGraph(), askedOf());
    const properties = networkChoices(view, none).map(({property}) => property);
    expect(properties).to.deep.equal(['form', 'kinds', 'networkType', 'only']);
  });
});
