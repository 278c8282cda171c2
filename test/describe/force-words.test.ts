import {expect} from '@open-wc/testing';
import {forceWords} from '../../src/describe/force-words.js';
import {networkFigure} from '../support/network-figure.js';
import {allianceGraph, askedOf, smallAlliances} from '../support/small-network.js';
import {textOf} from '../support/text-of.js';

describe('forceWords', () => {
  it('counts bodies, relations and groups, and names the largest', async () => {
    const view = networkFigure(await allianceGraph(), askedOf({form: 'force'}));
    expect(forceWords.heading(view)).to.equal('Alliance One has the most relations: 3 of 7');
    expect(textOf(forceWords.sentence(view))).to.equal(
      '7 bodies and 7 relations. 2 groups; the largest is Alliance One with 3. The strongest is National Fund and Alliance One (£40,000). All 7 relations are shown (£40,000).',
    );
  });

  it('counts bodies that stand alone', async () => {
    const document = smallAlliances();
    document.resources.splice(1, 3);
    const view = networkFigure(await allianceGraph(document), askedOf({form: 'force'}));
    expect(forceWords.heading(view)).to.equal('7 bodies');
    expect(textOf(forceWords.sentence(view))).to.equal(
      '7 bodies and 0 relations. 7 have no relation.',
    );
  });
});
