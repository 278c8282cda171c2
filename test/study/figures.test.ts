import {expect} from '@open-wc/testing';
import type {Spend} from '../../src/contract/spend.js';
import {distributionView} from '../../src/elements/distribution-view.js';
import {formats} from '../../src/format/formats.js';
import {asked} from '../support/asked.js';
import {studySpend} from '../support/study-spend.js';

const {value, share} = formats('en');

describe('the study’s figures', () => {
  let spend: Spend;
  let suppliers: Spend;
  let merged: Spend;
  before(async () => {
    spend = await studySpend('ccg-spend-2018-19');
    suppliers = await studySpend('vcse-suppliers-2018-19');
    merged = await studySpend('ccg-2020-spend-2018-19');
  });

  const items = (options: Parameters<typeof asked>[0], from = spend) =>
    distributionView(from, asked(options))?.ordered ?? [];

  it('Figures 14 and 24: six VCSEs above £50M, by name and amount', () => {
    const six = items({of: 'suppliers', measure: 'amount'}, suppliers).slice(0, 6);
    expect(six.map((item) => `${item.name} ${value(item.value, 'pounds')}`)).to.deep.equal([
      'Nuffield Health £99.6M',
      'The Livewell Foundation £88.3M',
      'City Health Care Partnership CIC £82.6M',
      'Integrated Care 24 £67.5M',
      'Sirona Care & Health CIC £58.0M',
      'Nottingham CityCare Partnership CIC £51.0M',
    ]);
  });

  it('Figure 21: from 100% to 6% of invoices', () => {
    const values = items({measure: 'share-over-threshold'}).map((item) => item.value);
    expect([values[0], values.length]).to.deep.equal([1, 189]);
    expect(share(values.at(-1) ?? 0)).to.equal('6.4%');
  });

  it('Figures 4 and 22: 53% and 57% stand apart, Crawley alone at 99%', () => {
    const shares = items({
      measure: 'share',
      sectors: ['nhs', 'local-authority'],
      order: 'ascending',
    }).map((item) => Math.round(item.value * 100));
    expect([shares[0], shares[1], shares.at(-1)]).to.deep.equal([53, 57, 99]);
  });

  it('Figure 23: general practice ends at 20.1%, 22.7% and 24.1%', () => {
    const last = items({measure: 'share', category: 'gp-services', order: 'ascending'}).slice(-3);
    expect(last.map((item) => share(item.value))).to.deep.equal(['20.1%', '22.7%', '24.1%']);
  });

  it('Figures 26 and 28: bands add to 100% for all 189', () => {
    for (const sectors of [['vcse'] as const, 'independent' as const]) {
      for (const item of items({measure: 'share', form: 'stacked', sectors})) {
        expect(
          item.parts?.reduce((sum, part) => sum + part, 0),
          item.name,
        ).to.be.closeTo(1, 1e-9);
      }
    }
  });

  it('Figure 29: starts at 69% and 68%, ends under 1%', () => {
    const shares = items({measure: 'share-of-independent', form: 'stacked'}).map(
      (item) => item.value * 100,
    );
    expect([Math.round(shares[0] ?? 0), Math.round(shares[1] ?? 0)]).to.deep.equal([69, 68]);
    expect(shares.at(-1)).to.be.below(1);
  });

  it('Figure 31: first 29.2%, then 13.8%, down to 0.03%', () => {
    const shares = items({measure: 'share'}).map((item) => share(item.value));
    expect([shares[0], shares[1], shares.at(-1)]).to.deep.equal(['29.2%', '13.8%', '0.03%']);
  });

  it('Figure 32: £433, £203 and £177 a head, £0.33 at the end', () => {
    const pounds = items({}).map((item) => value(item.value, 'pounds-per-head'));
    expect([...pounds.slice(0, 3), pounds.at(-1)]).to.deep.equal(['£433', '£203', '£177', '£0.33']);
  });

  it('Figure 33: quarters end after 47, 94 and 141 of 189', () => {
    const view = distributionView(spend, asked({quartiles: true, scale: 'log'}));
    expect(view?.form === 'ranked' && view.quarters?.map(({count}) => count)).to.deep.equal([
      47, 47, 47, 48,
    ]);
  });

  it('Figure 34: 129 commissioners of 2020 with a whole year', () => {
    expect(items({}, merged).length).to.equal(129);
  });

  it('Leeds carries its caveat wherever it is shown', () => {
    expect(items({}).find((item) => item.name === 'Leeds')?.note).to.equal('rests on 11 months');
  });
});
