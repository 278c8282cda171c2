import {expect} from '@open-wc/testing';
import {bipartiteWords} from '../../src/describe/bipartite-words.js';
import {networkWith} from '../../src/describe/network-with.js';
import {networkFigure} from '../support/network-figure.js';
import {askedOf, spendGraph} from '../support/small-network.js';
import {textOf} from '../support/text-of.js';

describe('networkWith', () => {
  it('has heading, subtitle, sentence, reading, notes and source', async () => {
    const view = networkFigure(await spendGraph(), askedOf({form: 'bipartite'}));
    const words = networkWith(view, bipartiteWords);
    expect(words.heading).to.equal('4 relations carry £100');
    expect(words.reading).to.contain('Commissioners stand on the left');
    expect(textOf(words.source)).to.equal('Made up. Licence: Open.');
    expect(words.notes.length).to.be.above(1);
  });
});
