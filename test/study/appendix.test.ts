import {expect} from '@open-wc/testing';
import {fsum} from 'd3';
import {above} from '../../src/analysis/above.js';
import {amountsBy} from '../../src/analysis/amounts-by.js';
import type {Spend} from '../../src/contract/spend.js';
import {distributionView} from '../../src/elements/distribution-view.js';
import {formats} from '../../src/format/formats.js';
import {asked} from '../support/asked.js';
import {studySpend} from '../support/study-spend.js';

const {share} = formats('en');

describe('the study’s Appendix 5 and chapter 6', () => {
  let spend: Spend;
  let suppliers: Spend;
  before(async () => {
    spend = await studySpend('ccg-spend-2018-19');
    suppliers = await studySpend('vcse-suppliers-2018-19');
  });

  const ranked = (options: Parameters<typeof asked>[0]) => {
    const view = distributionView(spend, asked({measure: 'share', ...options}));
    if (!view) throw new Error('no figure');
    return view.ordered;
  };
  const of = (items: ReturnType<typeof ranked>, name: string) =>
    share(items.find((item) => item.name === name)?.value ?? -1);
  const sum = (sectors: readonly string[]) =>
    fsum([...amountsBy(spend.totals, 'commissioner', {sectors}).values()], ({amount}) =>
      amount.kind === 'value' ? amount.value : 0,
    );

  it('has 189 commissioners with usable accounts and 225,889 invoices', () => {
    const all = [...amountsBy(spend.totals, 'commissioner').values()];
    expect(all.filter(({amount}) => amount.kind === 'value').length).to.equal(189);
    expect(fsum(all, ({invoices}) => invoices ?? 0)).to.equal(225_889);
  });

  it('has 538 NHS suppliers with 71,424 invoices, and 212 councils with 11,540', () => {
    const national = spend.totals.filter((row) => row.commissioner === undefined);
    const count = (category: string, field: 'suppliers' | 'invoices') =>
      fsum(
        national.filter((row) => row.category === category),
        (row) => row[field] ?? 0,
      );
    expect([count('nhs', 'suppliers'), count('nhs', 'invoices')]).to.deep.equal([538, 71_424]);
    expect([
      count('local-authority', 'suppliers'),
      count('local-authority', 'invoices'),
    ]).to.deep.equal([212, 11_540]);
    expect(count('gp-services', 'suppliers')).to.equal(6288);
    expect(fsum(national, (row) => row.suppliers ?? 0)).to.equal(10_562);
  });

  it('has 10,562 suppliers where one paragraph prints 10,478', () => {
    const national = spend.totals.filter((row) => row.commissioner === undefined);
    expect(fsum(national, (row) => row.suppliers ?? 0)).not.to.equal(10_478);
  });

  it('spends £54,263M on NHS bodies and £4,458M on councils: 83.3% of £70,496M', () => {
    const all = fsum([...amountsBy(spend.totals, 'commissioner').values()], ({amount}) =>
      amount.kind === 'value' ? amount.value : 0,
    );
    expect((sum(['nhs']) / 1e6).toFixed(0)).to.equal('54263');
    expect((sum(['local-authority']) / 1e6).toFixed(0)).to.equal('4458');
    expect((all / 1e6).toFixed(3)).to.equal('70496.281');
    expect(share(sum(['nhs', 'local-authority']) / all)).to.equal('83.3%');
    expect(share(sum(['vcse']) / all)).to.equal('2.7%');
    expect((sum(['vcse']) / 1e6).toFixed(3)).to.equal('1912.409');
    expect(((all - sum(['vcse'])) / 1e6).toFixed(3)).to.equal('68583.872');
    const practice = fsum(
      [...amountsBy(spend.totals, 'commissioner', {category: 'gp-services'}).values()],
      ({amount}) => (amount.kind === 'value' ? amount.value : 0),
    );
    expect(share(practice / all)).to.equal('8.9%');
  });

  it('has 1,051 VCSEs, a tenth of all suppliers, where an axis title prints 1,043', () => {
    expect(suppliers.suppliers.length).to.equal(1051);
    expect(10_562 - 1051).to.equal(9511);
    expect(share(1051 / 10_562)).to.equal('10.0%');
  });

  for (const [limit, count, part] of [
    [50e6, 6, '23.4%'],
    [10e6, 34, '60.6%'],
    [1e6, 242, '91.1%'],
  ] as const) {
    it(`has ${count} VCSEs above £${limit / 1e6}M with ${part} of their money${count === 6 ? ', where the paper prints 23.5%' : ''}`, () => {
      const amounts = suppliers.totals.map((row) => row.amount ?? 0);
      const over = above(amounts, limit, amounts);
      expect(over.count).to.equal(count);
      expect(share(over.moneyShare ?? 0)).to.equal(part);
    });
  }

  it('has East Staffordshire and Crawley at the ends of what is not NHS or council', () => {
    const items = ranked({sectors: 'independent'});
    expect([items[0]?.name, of(items, 'East Staffordshire')]).to.deep.equal([
      'East Staffordshire',
      '47.3%',
    ]);
    expect([items.at(-1)?.name, of(items, 'Crawley')]).to.deep.equal(['Crawley', '1.4%']);
  });

  it('has East Staffordshire at 52.7% and North East Lincolnshire at 57.3% to the NHS and councils', () => {
    const items = ranked({sectors: ['nhs', 'local-authority'], order: 'ascending'});
    expect([of(items, 'East Staffordshire'), of(items, 'North East Lincolnshire')]).to.deep.equal([
      '52.7%',
      '57.3%',
    ]);
    const over = items.filter((item) => item.value > 0.9).map((item) => item.name);
    expect(over.sort()).to.deep.equal([
      'Crawley',
      'Manchester',
      'Morecambe Bay',
      'South Devon and Torbay',
      'South Sefton',
      'Thurrock',
      'Wirral',
    ]);
  });

  it('has Greater Huddersfield and North East Lincolnshire first in the VCSE share of the rest', () => {
    const items = ranked({measure: 'share-of-independent'});
    expect(items.slice(0, 2).map((item) => [item.name, share(item.value)])).to.deep.equal([
      ['Greater Huddersfield', '69.2%'],
      ['North East Lincolnshire', '68.3%'],
    ]);
    const under = items.filter((item) => item.value < 0.01).map((item) => item.name);
    expect(under.sort()).to.deep.equal(['Fareham and Gosport', 'Portsmouth', 'Wyre Forest']);
  });

  it('has two below 0.1% and three above 20% on general practice', () => {
    const items = ranked({category: 'gp-services'});
    expect(
      items
        .filter((item) => item.value < 0.001)
        .map((item) => item.name)
        .sort(),
    ).to.deep.equal(['Crawley', 'Greater Huddersfield']);
    expect(
      items
        .filter((item) => item.value > 0.2)
        .map((item) => item.name)
        .sort(),
    ).to.deep.equal(['East Riding of Yorkshire', 'Hull', 'West Norfolk']);
  });

  it('has 21 whose accounts hold only large invoices, and three with over 90% small ones', () => {
    const items = ranked({measure: 'share-over-threshold'});
    expect(items.filter((item) => item.value === 1).length).to.equal(21);
    expect(
      items
        .filter((item) => item.value < 0.1)
        .map((item) => item.name)
        .sort(),
    ).to.deep.equal(['Gloucestershire', 'Merton', 'Wandsworth']);
    const published = spend.commissioners.reduce(
      (total, row) => total + (row.invoicesPublished ?? 0),
      0,
    );
    const over = spend.commissioners.reduce(
      (total, row) => total + (row.invoicesOverThreshold ?? 0),
      0,
    );
    expect([over, published]).to.deep.equal([226_138, 622_514]);
  });
});
