import {expect} from '@open-wc/testing';
import {distributionItemWords} from '../../src/describe/distribution-item.js';
import {distributionView} from '../../src/elements/distribution-view.js';
import type {Spend} from '../../src/contract/spend.js';
import {asked} from '../support/asked.js';
import {smallSpend} from '../support/small-spend.js';

describe('distributionItemWords', () => {
  let spend: Spend;
  before(async () => {
    spend = await smallSpend();
  });

  function words(index: number, options: Parameters<typeof asked>[0] = {}) {
    const view = distributionView(spend, asked(options));
    if (!view) throw new Error('nothing to describe');
    return distributionItemWords(view, index);
  }

  it('says name and value, what it is made of, rank and caveat', () => {
    expect(words(0)).to.deep.equal({
      title: 'Eastshire: £2 a head',
      lines: ['£20 to 1 organisation', '1st of 3; middle value £1', 'Rests on 11 months'],
      label: '1 of 3: Eastshire, £2 a head, £20 to 1 organisation, rests on 11 months',
    });
  });

  it('says how many share a rank, and says per cent in names', () => {
    expect(words(1, {measure: 'share'}).label).to.equal(
      '2 of 3, equal with 1: Southshire, 10.0 per cent, £5 of £50',
    );
  });

  it('says of a supplier from how many it gets what', () => {
    expect(words(1, {of: 'suppliers', measure: 'amount'})).to.deep.equal({
      title: 'Second Charity Limited',
      lines: ['£15 from 2 commissioners', '2nd of 2; 33.3% of the money'],
      label: '2 of 2: Second Charity Limited, £15 from 2 commissioners',
    });
  });

  it('gives all bands of a column, with a caveat in at most three lines', () => {
    expect(words(0, {measure: 'share', form: 'stacked'}).lines).to.deep.equal([
      'Voluntary organisations 20.0%, 1st of 3',
      'NHS bodies and councils 60.0%',
      'Other suppliers 20.0%; rests on 11 months',
    ]);
    expect(words(1, {measure: 'share', form: 'stacked'}).lines[0]).to.equal(
      'Voluntary organisations 10.0%, equal 2nd of 3',
    );
  });

  it('gives of a site its quarter only', () => {
    const site = words(0, {sites: [2]});
    expect(site.title).to.equal('Site A (place withheld)');
    expect(JSON.stringify(site)).not.to.match(/Southshire|Westshire|2nd/);
  });

  it('gives a point of a curve its money', () => {
    expect(words(2, {of: 'suppliers', measure: 'amount', form: 'lorenz'})).to.deep.equal({
      title: 'The largest 1: 66.7%',
      lines: ['£30 of £45', '1 organisation, £30 or more each'],
      label: 'The largest 1: 66.7 per cent, £30 of £45, 1 organisation, £30 or more each',
    });
  });
});
