import type {MeasureRow, ScorecardDocument} from '../../contract/generated/scorecard.js';
import {textRows} from './commissioner-rows.js';
import {framework, frameworkNotes, perspectives} from './framework.js';
import {indicatorRows} from './indicator-rows.js';
import {source} from './source.js';

/** What a case adds to the row of its indicator: a shorter name, whose it is, and what explains it, in our own words. */
interface Case extends Partial<MeasureRow> {
  readonly indicator: string;
}

const cases: readonly Case[] = [
  {
    indicator: 'bradford-district-and-craven-core-budget-invested-in-vcses-u',
    id: 'bradford-one-percent',
    name: 'Money for VCSEs under the 1% principle',
    organisation: 'Bradford District and Craven',
    polarity: 'higher',
    commentary:
      'The money came from three kinds of pot. The parts named add to £3.6m, so about £0.4m is not explained.',
    dataQuality: 'fair',
    dataQualityNote: 'approximate',
  },
  {
    indicator: 'suffolk-and-north-east-essex-ics-spending-on-the-vcse-sector',
    id: 'suffolk-share',
    name: 'VCSE share of NHS spending',
    organisation: 'Suffolk and North East Essex',
    commentary:
      'The share has doubled, and the system is committed to going further. No dates are given.',
    dataQuality: 'fair',
    dataQualityNote: 'stated, no dates',
  },
  {
    indicator: 'somerset-overheads-of-an-alliance-contract',
    id: 'somerset-overheads',
    name: 'Overheads of an alliance contract',
    organisation: 'Somerset, Open Mental Health',
    polarity: 'lower',
    benchmark: 12,
    benchmarkName: 'a typical direct contract',
    commentary: 'Running an alliance costs more than a contract with one provider.',
    dataQuality: 'fair',
    dataQualityNote: 'approximate',
  },
  {
    indicator: 'north-west-london-boroughs-with-more-well-developed-engageme',
    id: 'london-boroughs',
    name: 'Boroughs with well-developed engagement',
    organisation: 'North West London, 3ST',
    commentary: 'Eight boroughs, four representatives each.',
    dataQuality: 'fair',
    dataQualityNote: 'target is our reading',
  },
  {
    indicator: 'west-yorkshire-vcse-voting-members-on-the-integrated-care-bo',
    id: 'west-yorkshire-votes',
    name: 'VCSE voting members on the care board',
    organisation: 'West Yorkshire',
    unitText: 'member',
    commentary: 'Three VCSE members sit on the Partnership Board.',
    dataQuality: 'good',
  },
  {
    indicator: 'devon-ics-extended-support-after-discharge',
    id: 'devon-support',
    name: 'Support after leaving hospital',
    organisation: 'Devon',
    baseline: 1,
    commentary: 'Ten discharge navigators work across four hospitals.',
    dataQuality: 'fair',
    dataQualityNote: 'stated as a limit, now and before',
  },
  {
    indicator: 'bradford-district-and-craven-wellbeing-hubs',
    id: 'bradford-hubs',
    name: 'Wellbeing hubs',
    organisation: 'Bradford District and Craven',
    commentary: 'Commissioned through the VCS Alliance, in neighbourhoods.',
    dataQuality: 'good',
  },
  {
    indicator: 'hillingdon-business-cases-funded',
    id: 'hillingdon-cases',
    name: 'Business cases funded',
    organisation: 'Hillingdon, H4All',
    unitText: 'cases',
    commentary: 'Five were written; the target is read by us as all five.',
    dataQuality: 'fair',
    dataQualityNote: 'target is our reading',
  },
  {
    indicator: 'north-east-london-local-healthwatch-organisations-sharing-da',
    id: 'london-healthwatch',
    name: 'Local Healthwatch sharing data',
    organisation: 'North East London',
    commentary: 'Together they hold almost 80,000 comments.',
    dataQuality: 'good',
  },
];

/** Nine cases of the framework with what explains them: targets where one is stated, and where the money came from. */
export async function frameworkCases(): Promise<ScorecardDocument> {
  const rows = await indicatorRows();
  const measures = cases.map(({indicator, ...own}) => {
    const row = rows.find(({id}) => id === indicator);
    if (!row) throw new RangeError(`unknown indicator: ${indicator}`);
    return {...row, ...own};
  });
  return {
    ...framework,
    name: 'scorecard-framework-2022',
    title: 'Measures and targets of eight systems and alliances',
    description:
      'Nine measures that the framework on integration states for systems and alliances, sorted by us into four perspectives, with what explains each.',
    scorecard: {
      organisation: {id: 'framework-cases', name: 'Systems and alliances in the framework'},
      period: '2022',
      place: 'England',
      notes: frameworkNotes,
    },
    resources: [
      {name: 'perspectives', data: perspectives},
      {name: 'measures', data: measures},
      {name: 'parts', data: await bradfordParts()},
    ],
  };
}

/** Where Bradford's money came from, as far as the framework names it. */
async function bradfordParts() {
  const rows = textRows(await source('framework/indicators.csv'));
  return rows
    .filter(({indicator = ''}) => /^of which (winter|grants|other)/.test(indicator))
    .map(({indicator = '', value}) => ({
      measure: 'bradford-one-percent',
      name: indicator.replace('of which ', '').replace(' money', ''),
      value: Number(value),
      qualifier: 'about' as const,
    }));
}
