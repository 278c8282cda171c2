import type {Spend} from '../../src/contract/spend.js';
import {distributionView} from '../../src/elements/distribution-view.js';
import type {DistributionView, Form} from '../../src/view/distribution.js';
import {asked} from './asked.js';

/** A document of commissioners who paid given amounts to voluntary organisations, one resident each. */
function spendOfAmounts(amounts: readonly number[]): Spend {
  return {
    name: 'amounts',
    title: 'Amounts',
    language: 'en',
    licenses: [],
    sources: [{title: 'Made up'}],
    contributors: [],
    facts: {currency: 'GBP', instrument: 'payment', period: '2018-19'},
    commissioners: amounts.map((_, i) => ({
      id: `C${i}`,
      name: `Place ${i}`,
      population: 1,
      populationYear: 2018,
    })),
    suppliers: [],
    totals: amounts.flatMap((amount, i) => [
      {commissioner: `C${i}`, sector: 'vcse' as const, amount},
      {commissioner: `C${i}`, sector: 'nhs' as const, amount: amount * 3},
    ]),
  };
}

/** A figure of such a document, in one form. */
export function figureOfAmounts<Name extends Form>(
  form: Name,
  amounts: readonly number[],
  options: Parameters<typeof asked>[0] = {},
): Extract<DistributionView, {form: Name}> {
  const view = distributionView(
    spendOfAmounts(amounts),
    asked({measure: 'amount', form, ...options}),
  );
  if (view?.form !== form) throw new Error(`no figure of the form ${form}`);
  return view as Extract<DistributionView, {form: Name}>;
}
