import '../../src/define/vcse-distribution.js';
import '../../src/define/vcse-insight.js';
import '../../src/define/vcse-map.js';
import '../../src/define/vcse-network.js';
import '../../src/define/vcse-reach.js';
import '../../src/define/vcse-scorecard.js';
import '../../src/define/vcse-survey.js';
import '../../src/define/vcse-trend.js';
import {exampleInsight, feedback} from './insights.js';
import {exampleScorecard} from './scorecards.js';
import type {ChartTag} from './standing.js';
import {exampleSurvey} from './surveys.js';

const spend = '/datasets/ccg-spend-2018-19.json';
const suppliers = '/datasets/vcse-suppliers-2018-19.json';
const calderdale = 'E38000025';
const devon = 'E38000129';
const eight = 'E38000119 E38000085 E38000222 E38000132 E38000129 E38000064 E38000117 E38000025';

/** Every form of every kind of chart, on real documents. */
export const everyForm: readonly (readonly [ChartTag, object])[] = [
  ['vcse-distribution', {src: spend, measure: 'per-head', highlight: calderdale}],
  ['vcse-distribution', {src: spend, measure: 'share', thresholds: '0.05', selected: calderdale}],
  ['vcse-distribution', {src: spend, measure: 'per-head', quartiles: true, scale: 'log'}],
  ['vcse-distribution', {src: spend, measure: 'share', form: 'stacked', highlight: calderdale}],
  ['vcse-distribution', {src: spend, measure: 'share-over-threshold', form: 'histogram'}],
  ['vcse-distribution', {src: suppliers, of: 'suppliers', form: 'tail', scale: 'log'}],
  ['vcse-distribution', {src: suppliers, of: 'suppliers', form: 'lorenz'}],
  ['vcse-distribution', {src: suppliers, of: 'suppliers', measure: 'amount'}],
  ['vcse-insight', {src: feedback}],
  ['vcse-insight', {src: exampleInsight, selected: 'waiting'}],
  ['vcse-insight', {src: feedback, form: 'time'}],
  ['vcse-insight', {src: feedback, form: 'places'}],
  ['vcse-insight', {src: feedback, form: 'matrix', most: 3}],
  ['vcse-map', {src: spend, measure: 'per-head', selected: 'E38000225'}],
  ['vcse-map', {src: spend, view: 'hexagons', measure: 'share'}],
  ['vcse-map', {src: spend, view: 'list', selected: 'E38000225'}],
  ['vcse-map', {src: spend, measure: 'share-of-independent', reference: 'national'}],
  ['vcse-map', {src: '/datasets/icb-2023-population.json', measure: 'population'}],
  ['vcse-network', {src: '/datasets/network-bradford-districts-2018-19.json'}],
  ['vcse-network', {src: '/datasets/network-bradford-districts-2018-19.json', form: 'ego'}],
  ['vcse-network', {src: '/datasets/network-bradford-2022.json', form: 'ego'}],
  ['vcse-network', {src: '/datasets/network-three-patterns.json', form: 'force'}],
  ['vcse-network', {src: '/datasets/network-north-west-london-2022.json', form: 'levels'}],
  ['vcse-network', {src: '/datasets/network-somerset-2022.json', form: 'matrix'}],
  ['vcse-reach', {src: suppliers, selected: 'GB-CHC-207994'}],
  ['vcse-reach', {src: '/datasets/vcse-reach-2018-19.json'}],
  ['vcse-reach', {src: suppliers, form: 'dependence'}],
  ['vcse-scorecard', {src: '/datasets/scorecard-framework-2022.json', open: 'all'}],
  ['vcse-scorecard', {src: exampleScorecard, open: 'all', showActions: true}],
  ['vcse-scorecard', {src: '/datasets/scorecard-commissioners-2018-19.json', layout: 'cards'}],
  ['vcse-scorecard', {src: '/datasets/scorecard-commissioners-2018-19.json', layout: 'spine'}],
  ['vcse-scorecard', {src: '/datasets/scorecard-table-4.json', layout: 'quartiles'}],
  ['vcse-survey', {src: '/datasets/survey-agreement.json'}],
  ['vcse-survey', {src: '/datasets/survey-sources.json'}],
  ['vcse-survey', {src: '/datasets/survey-satisfaction.json'}],
  ['vcse-survey', {src: exampleSurvey}],
  ['vcse-trend', {src: '/datasets/ccg-quarterly-2018-19.json', only: eight, highlight: devon}],
  ['vcse-trend', {src: '/datasets/ccg-quarterly-2018-19.json', form: 'lines', only: eight}],
  [
    'vcse-trend',
    {
      src: '/datasets/commissioning-bodies-2014-2022.json',
      of: 'all',
      measure: 'commissioners',
    },
  ],
];
