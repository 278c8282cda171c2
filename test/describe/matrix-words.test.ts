import {expect} from '@open-wc/testing';
import {matrixWords} from '../../src/describe/matrix-words.js';
import {networkFigure} from '../support/network-figure.js';
import {askedOf, spendGraph} from '../support/small-network.js';
import {textOf} from '../support/text-of.js';

describe('matrixWords', () => {
  it('counts the possible relations, there and in the whole network, and what lies outside', async () => {
    const view = networkFigure(await spendGraph(), askedOf({form: 'matrix'}));
    expect(matrixWords.heading(view)).to.equal(
      'Where the network is thickest: 3 VCSEs that 2 commissioners share',
    );
    expect(textOf(matrixWords.sentence(view))).to.equal(
      'In this part of the network 4 of 6 possible relations exist (66.7%; in the whole network 66.7%). They carry £100, 100% of the money. First Charity works with 2 of the 2 commissioners; Eastshire with 2 of the 3 VCSEs. 0 of 4 relations lie outside the grid; all are in the table.',
    );
  });
});
