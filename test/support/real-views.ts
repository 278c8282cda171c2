import {distributionView} from '../../src/elements/distribution-view.js';
import type {DistributionView, Form} from '../../src/view/distribution.js';
import {asked} from './asked.js';
import {studySpend} from './study-spend.js';

const calderdale = 'E38000025';

/** Figures of the study as the examples ask for them, of one form. */
export async function realViews<Name extends Form>(
  form: Name,
): Promise<readonly Extract<DistributionView, {form: Name}>[]> {
  const commissioners = await studySpend('ccg-spend-2018-19');
  const suppliers = await studySpend('vcse-suppliers-2018-19');
  const paid = {of: 'suppliers', measure: 'amount'} as const;
  const wanted = {
    ranked: [
      [commissioners, {highlight: [calderdale]}],
      [commissioners, {measure: 'share', thresholds: [0.05], highlight: [calderdale]}],
      [
        commissioners,
        {
          measure: 'share',
          sectors: ['nhs', 'local-authority'],
          order: 'ascending',
          reference: 'national',
        },
      ],
      [commissioners, {measure: 'share', category: 'gp-services'}],
      [commissioners, {measure: 'share-over-threshold'}],
      [commissioners, {measure: 'suppliers', highlight: [calderdale, 'E38000090']}],
      [suppliers, {...paid, labelTop: 6}],
      [commissioners, {quartiles: true, scale: 'log', sites: [11, 39, 71, 105, 134, 172]}],
      [commissioners, {quartiles: true, scale: 'log', highlight: [calderdale]}],
      [commissioners, {quartiles: true}],
    ],
    stacked: [
      [commissioners, {measure: 'share', highlight: [calderdale]}],
      [commissioners, {measure: 'share', sectors: 'independent'}],
      [
        commissioners,
        {measure: 'share-of-independent', order: 'ascending', highlight: ['E38000090']},
      ],
      [commissioners, {measure: 'share', sectors: ['nhs', 'local-authority']}],
    ],
    tail: [
      [suppliers, paid],
      [suppliers, {...paid, scale: 'log'}],
      [commissioners, {measure: 'amount', highlight: [calderdale]}],
      [commissioners, {measure: 'amount', scale: 'log', highlight: [calderdale]}],
    ],
    lorenz: [
      [suppliers, paid],
      [commissioners, {measure: 'amount'}],
    ],
    histogram: [
      [commissioners, {highlight: [calderdale]}],
      [commissioners, {measure: 'share'}],
      [commissioners, {measure: 'share-over-threshold', highlight: [calderdale]}],
      [suppliers, {...paid, columnWidth: 1_000_000}],
    ],
  } as const;
  return wanted[form].flatMap(([spend, options]) => {
    const view = distributionView(spend, asked({...options, form}));
    return view ? [view as Extract<DistributionView, {form: Name}>] : [];
  });
}
