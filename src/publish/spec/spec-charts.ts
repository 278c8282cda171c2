import {readNetworkGraph} from '../../elements/read-network-graph.js';
import {readInsight} from '../../contract/read-insight.js';
import {readScorecard} from '../../contract/read-scorecard.js';
import {readSpend} from '../../contract/read-spend.js';
import {readSpendMore} from '../../contract/read-spend-more.js';
import {readSurvey} from '../../contract/read-survey.js';
import {describeDistribution} from '../../describe/distribution.js';
import {describeJourneys} from '../../describe/journeys-words.js';
import {describeMap} from '../../describe/map.js';
import {describeMeasures} from '../../describe/measures-words.js';
import {describeQuartiles} from '../../describe/quartiles-words.js';
import {describeReach} from '../../describe/reach.js';
import {describeSurvey} from '../../describe/survey-words.js';
import {describeTrend} from '../../describe/trend.js';
import {
  distributionOptions,
  type DistributionSettings,
} from '../../elements/distribution-options.js';
import {distributionView} from '../../elements/distribution-view.js';
import {journeysOptions, type JourneysSettings} from '../../elements/journeys-options.js';
import {journeysView} from '../../elements/journeys-view.js';
import {mapOptions, type MapSettings} from '../../elements/map-options.js';
import {networkOptions, type NetworkSettings} from '../../elements/network-options.js';
import {reachOptions, type ReachSettings} from '../../elements/reach-options.js';
import {reachView} from '../../elements/reach-view.js';
import {scorecardMeasures} from '../../elements/scorecard-measures.js';
import {scorecardOptions, type ScorecardSettings} from '../../elements/scorecard-options.js';
import {insightForm} from '../../elements/insight-forms.js';
import {insightOptions, type InsightSettings} from '../../elements/insight-options.js';
import {scorecardQuartiles} from '../../elements/scorecard-quartiles.js';
import {spineFigure} from '../../elements/spine-figure.js';
import {surveyOptions, type SurveySettings} from '../../elements/survey-options.js';
import {surveyView} from '../../elements/survey-view.js';
import {trendOptions, type TrendSettings} from '../../elements/trend-options.js';
import {trendView} from '../../elements/trend-view.js';
import {distributionSpec} from '../../export/distribution-spec.js';
import type {FigureSettings} from '../../export/figure-identity.js';
import {journeysSpec} from '../../export/journeys-spec.js';
import {mapSpec} from '../../export/map-spec.js';
import {networkSpec} from '../../export/network-spec.js';
import {insightSpec} from '../../export/insight-spec.js';
import {reachSpec} from '../../export/reach-spec.js';
import {scorecardSpec} from '../../export/scorecard-spec.js';
import {surveySpec} from '../../export/survey-spec.js';
import {trendSpec} from '../../export/trend-spec.js';
import type {VegaLite} from '../../export/vega-lite.js';
import {
  chartSettings,
  type ChartSetting,
  type ChartSettingsOptions,
  type SettingValue,
} from './chart-settings.js';
import {mapFigure, type NamedBoundaries} from './map-figure.js';
import {networkFigure} from './network-figure.js';

/** What a figure is made from. */
export interface SpecSource {
  /** The document, with the rows of its tables in it. */
  readonly document: unknown;
  /** Its name in messages. */
  readonly name: string;
  /** The shapes of a map; it is a list of bars without. */
  readonly boundaries?: NamedBoundaries;
}

/** A chart, as the tool makes its specification. */
export interface SpecChart {
  /** Kinds of document that it is a figure of. */
  readonly kinds: readonly string[];
  readonly settings: readonly ChartSetting[];
  /** All its settings by their attributes: those asked for, and the usual ones. */
  readonly figureSettings: (asked: Readonly<Record<string, SettingValue>>) => FigureSettings;
  /** The specification under the settings asked for; `undefined` when nothing is in the figure. */
  readonly spec: (
    source: SpecSource,
    asked: Readonly<Record<string, SettingValue>>,
  ) => Promise<VegaLite | undefined>;
}

/** What a chart is made of: its settings with their usual values, and what they make of a document. */
interface Making<Settings> extends ChartSettingsOptions<Settings> {
  readonly kinds: readonly string[];
  readonly usual: Settings;
  readonly make: (source: SpecSource, settings: Settings) => Promise<VegaLite | undefined>;
}

function chart<Settings extends object>(making: Making<Settings>): SpecChart {
  const {kinds, usual, make} = making;
  const settings = chartSettings(usual, making);
  return {
    kinds,
    settings,
    figureSettings: (asked) => settingsByAttribute(settings, {...usual, ...asked}),
    // Asked for are properties of these settings, each of the type that they are listed with.
    spec: (source, asked) => make(source, {...usual, ...asked}),
  };
}

function settingsByAttribute(
  settings: readonly ChartSetting[],
  values: Readonly<Record<string, unknown>>,
): FigureSettings {
  return Object.fromEntries(
    settings.flatMap(({attribute, property}) => {
      const value = values[property];
      return typeof value === 'string' || typeof value === 'number' || value === true
        ? [[attribute, value]]
        : [];
    }),
  );
}

/** The charts that have a specification, by the name that follows `vcse-` in their tags. */
export const specCharts: Readonly<Record<string, SpecChart>> = {
  distribution: chart<DistributionSettings>({
    kinds: ['spend'],
    usual: {
      of: 'commissioners',
      measure: 'amount',
      sector: 'vcse',
      category: undefined,
      form: 'ranked',
      scale: undefined,
      order: 'descending',
      quartiles: false,
      thresholds: undefined,
      highlight: undefined,
      labelTop: undefined,
      reference: undefined,
      referenceName: undefined,
      columnWidth: undefined,
      sites: undefined,
      selected: undefined,
    },
    numbers: ['labelTop', 'columnWidth'],
    unset: ['selected'],
    make: async ({document, name}, settings) => {
      const view = distributionView(
        await readSpend(document, {name}),
        distributionOptions(settings),
      );
      return view && distributionSpec(view, describeDistribution(view));
    },
  }),
  reach: chart<ReachSettings>({
    kinds: ['spend'],
    usual: {
      sector: 'vcse',
      form: 'reach',
      scale: 'log',
      large: undefined,
      wide: undefined,
      highlight: undefined,
      labelTop: undefined,
      selected: undefined,
    },
    numbers: ['large', 'wide', 'labelTop'],
    unset: ['selected'],
    make: async ({document, name}, settings) => {
      const view = reachView(await readSpend(document, {name}), reachOptions(settings));
      return view && reachSpec(view, describeReach(view));
    },
  }),
  trend: chart<TrendSettings>({
    kinds: ['spend'],
    usual: {
      of: 'commissioners',
      measure: 'amount',
      sector: 'vcse',
      category: undefined,
      period: undefined,
      form: undefined,
      scale: 'same',
      index: false,
      prices: 'paid',
      only: undefined,
      highlight: undefined,
      panels: undefined,
      selected: undefined,
    },
    numbers: ['panels'],
    unset: ['selected'],
    make: async ({document, name}, settings) => {
      const view = trendView(await readSpendMore(document, {name}), trendOptions(settings));
      return view && trendSpec(view, describeTrend(view));
    },
  }),
  map: chart<MapSettings>({
    kinds: ['spend'],
    usual: {
      measure: 'per-head',
      sector: 'vcse',
      category: undefined,
      period: undefined,
      view: undefined,
      scheme: undefined,
      classes: undefined,
      breaks: undefined,
      reference: undefined,
      referenceName: undefined,
      highlight: undefined,
      inset: undefined,
      order: 'descending',
      selected: undefined,
      picked: undefined,
      zoomed: {scale: 1, x: 0.5, y: 0.5},
      hexagons: undefined,
    },
    numbers: ['classes'],
    unset: ['view', 'inset', 'order', 'selected', 'picked', 'zoomed', 'hexagons'],
    make: async (source, settings) => {
      const view = await mapFigure(source, mapOptions(settings));
      return view && mapSpec(view, describeMap(view));
    },
  }),
  network: chart<NetworkSettings>({
    kinds: ['network', 'spend'],
    usual: {
      form: undefined,
      top: undefined,
      minimum: undefined,
      kinds: undefined,
      networkType: undefined,
      only: undefined,
      circle: undefined,
      neighbours: false,
      sort: 'money',
      selected: undefined,
      narrow: false,
      zoom: undefined,
      moved: undefined,
    },
    numbers: ['minimum'],
    unset: ['narrow', 'zoom', 'moved'],
    make: async ({document, name}, settings) => {
      const graph = await readNetworkGraph(document, {name});
      const made = networkFigure(graph, networkOptions(settings));
      return made && networkSpec(made.view, made.words);
    },
  }),
  scorecard: chart<ScorecardSettings>({
    kinds: ['scorecard'],
    usual: {
      layout: 'table',
      perspective: undefined,
      show: 'all',
      organisation: undefined,
      compare: 'peers',
      sort: undefined,
      evidenceFirst: false,
      showActions: false,
      open: undefined,
      selected: undefined,
    },
    unset: ['evidenceFirst', 'showActions', 'open', 'selected'],
    make: async ({document, name}, settings) => {
      const scorecard = await readScorecard(document, {name});
      const options = scorecardOptions(settings);
      if (options.layout === 'quartiles') {
        const sites = scorecardQuartiles(scorecard, options);
        return sites && scorecardSpec(sites, describeQuartiles(sites));
      }
      const figure = options.layout === 'spine' ? spineFigure : scorecardMeasures;
      const view = figure(scorecard, options);
      return view && scorecardSpec(view, describeMeasures(view));
    },
  }),
  insight: chart<InsightSettings>({
    kinds: ['insight'],
    usual: {
      form: 'themes',
      feeling: 'negative',
      measure: 'share',
      sort: undefined,
      by: undefined,
      theme: undefined,
      service: undefined,
      place: undefined,
      period: undefined,
      base: 20,
      most: undefined,
      highlight: undefined,
      narrow: false,
    },
    numbers: ['base', 'most'],
    unset: ['narrow'],
    make: async ({document, name}, settings) => {
      const options = insightOptions(settings);
      const {figure, describe} = await insightForm(options.form);
      const view = figure(await readInsight(document, {name}), options);
      return view && insightSpec(view, describe(view));
    },
  }),
  survey: chart<SurveySettings>({
    kinds: ['survey'],
    usual: {
      form: undefined,
      stage: undefined,
      theme: undefined,
      question: undefined,
      sort: 'gap',
      neutral: 'apart',
      widest: undefined,
      narrow: false,
    },
    numbers: ['widest'],
    unset: ['narrow'],
    make: async ({document, name}, settings) => {
      const view = surveyView(await readSurvey(document, {name}), surveyOptions(settings));
      return view && surveySpec(view, describeSurvey(view));
    },
  }),
  journeys: chart<JourneysSettings>({
    kinds: ['insight'],
    usual: {
      form: undefined,
      journey: undefined,
      follow: undefined,
      least: undefined,
      selected: undefined,
    },
    numbers: ['least'],
    make: async ({document, name}, settings) => {
      const view = journeysView(await readInsight(document, {name}), journeysOptions(settings));
      return view && journeysSpec(view, describeJourneys(view));
    },
  }),
};
