import {expect} from '@open-wc/testing';
import {tailWords} from '../../src/describe/tail-words.js';
import type {TailView} from '../../src/view/distribution.js';
import {distributionView} from '../../src/elements/distribution-view.js';
import {addMessages} from '../../src/format/messages.js';
import {messages as common} from '../../src/words/cy/common.js';
import {messages} from '../../src/words/cy/distribution.js';
import {asked} from '../support/asked.js';
import {spendOfSuppliers} from '../support/reach-of.js';
import {figureOfAmounts} from '../support/spend-of-amounts.js';
import {textOf} from '../support/text-of.js';

/** The tail of voluntary organisations that received given amounts. */
function tailOfSuppliers(
  amounts: readonly number[],
  options: Parameters<typeof asked>[0] = {},
): TailView {
  const view = distributionView(
    spendOfSuppliers(amounts.map((amount) => [amount, 1])),
    asked({of: 'suppliers', measure: 'amount', form: 'tail', thresholds: [50, 10], ...options}),
  );
  if (view?.form !== 'tail') throw new Error('no tail');
  return view;
}

describe('tailWords', () => {
  const view = figureOfAmounts('tail', [100, 3, 2, 2, 1], {thresholds: [50, 2]});

  it('finds the heading in the numbers', () => {
    expect(tailWords.heading(view)).to.equal(
      'Half of commissioners pay voluntary organisations £2 or less. One pays £100',
    );
  });

  it('says how to read the picture', () => {
    expect(tailWords.reading(view, 'commissioner')).to.equal(
      'The commissioner with the highest value is at the left, and the others follow in order. Each group says its part of all the money.',
    );
  });

  it('says of commissioners that they pay, and of suppliers that they receive', () => {
    const amounts = [80, 11, 4, 3, 2];
    const paid = figureOfAmounts('tail', amounts, {thresholds: [10]});
    expect(tailWords.heading(paid)).to.equal('Two commissioners out of 5 pay 91.0% of the money');
    expect(tailWords.heading({...paid, scale: 'log'})).to.equal(
      'Two commissioners pay 91% of the money. The other 3 pay the rest',
    );
    expect(textOf(tailWords.sentence(paid))).to.equal(
      'Two commissioners paid more than £10 each: 91.0% of £100. The other three paid 9.0%. The middle value is £4.',
    );
    const received = tailOfSuppliers(amounts);
    expect(tailWords.heading({...received, scale: 'log'})).to.equal(
      'Two organisations share 91% of the money. The other 3 share the rest',
    );
    expect(textOf(tailWords.sentence(received))).to.equal(
      'One organisation received more than £50: 80.0% of £100. Two received more than £10 (91.0%). The other three received 9.0%. The middle value is £4.',
    );
  });

  it('says it in Welsh too', () => {
    addMessages('cy', common);
    addMessages('cy', messages);
    const paid = figureOfAmounts('tail', [80, 11, 4, 3, 2], {thresholds: [10], language: 'cy'});
    expect(tailWords.heading(paid)).to.equal(
      'Mae 2 o gomisiynwyr allan o 5 yn talu 91.0% o’r arian',
    );
    expect(textOf(tailWords.sentence(paid))).to.equal(
      'Talodd 2 o gomisiynwyr fwy na £10 yr un: 91.0% o £100. Talodd y 3 arall 9.0%. Y gwerth canol yw £4.',
    );
  });

  it('says per head where the lines are, and nothing of money over a number of invoices', () => {
    const view = figureOfAmounts('tail', [80, 11, 9], {measure: 'per-head', thresholds: [10]});
    expect(textOf(tailWords.sentence(view))).to.contain(
      'Two commissioners paid more than £10 a head: 91.0% of £100.',
    );
    const {measure} = view;
    const counted = {...view, measure: {...measure, name: 'invoices', unit: 'count'}} as const;
    expect(textOf(tailWords.sentence(counted))).to.equal('The middle value is 11.');
  });

  it('never says that some have all of the money while others have the rest', () => {
    const most = tailOfSuppliers([900, 98, 1, 1], {scale: 'log', thresholds: [80, 50]});
    expect(tailWords.heading(most)).to.equal(
      'Two organisations share 99.8% of the money. The other 2 share the rest',
    );
    expect(tailWords.heading(tailOfSuppliers([60, 40], {scale: 'log'}))).to.equal(
      'Two organisations out of 2 receive 100% of the money',
    );
  });

  it('does not say again what a lower line adds nobody to', () => {
    const view = tailOfSuppliers([60, 60, 1], {thresholds: [50, 40, 30]});
    expect(textOf(tailWords.sentence(view))).to.equal(
      'Two organisations received more than £50 each: 99.2% of £121. The other one received 0.8%. The middle value is £60.',
    );
  });

  it('speaks in runs that hold its numbers', () => {
    expect(tailWords.sentence(view).filter((run) => run.strong).length).to.be.greaterThan(0);
  });
});
