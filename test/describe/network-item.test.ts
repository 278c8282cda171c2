import {expect} from '@open-wc/testing';
import {bodyWords, networkItemWords} from '../../src/describe/network-item.js';
import {networkFigure} from '../support/network-figure.js';
import {allianceGraph, askedOf, spendGraph} from '../support/small-network.js';

describe('networkItemWords', () => {
  it('says a body’s money, its largest partners, what is not in the picture, and its caveat', async () => {
    const view = networkFigure(await spendGraph(), askedOf({top: 1}));
    const words = networkItemWords(view, 0);
    expect(words.title).to.equal('Eastshire: £70 to 2 VCSEs');
    expect(words.lines).to.deep.equal([
      'The largest are First Charity £50 and Second £20.',
      '1 smaller one is not in the picture.',
      'rests on 11 months',
    ]);
    expect(words.label).to.equal(
      'Eastshire, Commissioners, 2 relations, £70 to 2 VCSEs, strongest to First Charity (£50) and Second (£20), rests on 11 months',
    );
  });

  it('counts relations where money is not known', async () => {
    const view = networkFigure(await allianceGraph(), askedOf());
    expect(bodyWords(view, 2).title).to.equal('Hub Charity: 2 relations');
    expect(bodyWords(view, 2).lines[0]).to.equal('VCSE, place; 2 relations.');
  });

  it('is empty for an item that is not there', async () => {
    const view = networkFigure(await spendGraph(), askedOf());
    expect(networkItemWords(view, 99)).to.deep.equal({title: '', lines: [], label: ''});
  });
});
