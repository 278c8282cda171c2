import type {AnyDocument} from '../documents/any-document.js';
import {documentText} from '../documents/document-text.js';
import {areaScorecard} from './area-scorecard.js';
import {areaPopulations} from './area-populations.js';
import {ccg2019Spend} from './ccg-2019-spend.js';
import {ccg2020Spend} from './ccg-2020-spend.js';
import {ccgMonths} from './ccg-months.js';
import {ccgPayments} from './ccg-payments.js';
import {ccgQuarters} from './ccg-quarters.js';
import {ccgSpend} from './ccg-spend.js';
import {circleOf} from './circle-of.js';
import {commissionerScorecard} from './commissioner-scorecard.js';
import {commissioningBodies} from './commissioning-bodies.js';
import type {Dataset} from './dataset.js';
import {frameworkCases} from './framework-cases.js';
import {frameworkNetworks} from './framework-networks.js';
import {frameworkScorecard} from './framework-scorecard.js';
import {geographyFiles} from './geographies.js';
import {insightFeedback} from './insight-feedback.js';
import {insightJourneys} from './insight-journeys.js';
import {payments} from './payments.js';
import {quartileSites} from './quartile-sites.js';
import {satisfactionSurvey, sourcesSurvey, studySurvey} from './study-survey.js';
import {threePatterns} from './three-patterns.js';
import {vcseReach} from './vcse-reach.js';
import {vcseRelations} from './vcse-relations.js';
import {vcseSuppliers} from './vcse-suppliers.js';

/** Every shipped document, and every file beside one, by its name. */
export async function datasets(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const table = await payments();
  const relations = await vcseRelations(table);
  const whole: readonly AnyDocument[] = [
    await ccgSpend(table),
    await vcseSuppliers(table),
    await vcseReach(table, {merged: false}),
    await vcseReach(table, {merged: true}),
    await ccg2020Spend(table),
    await ccg2019Spend(table),
    ...(await areaPopulations()),
    await commissioningBodies(),
    await insightFeedback(),
    insightJourneys(),
    await frameworkCases(),
    await frameworkScorecard(),
    await commissionerScorecard(table),
    await areaScorecard(table),
    await quartileSites(),
    await studySurvey(),
    await satisfactionSurvey(),
    await sourcesSurvey(),
    relations,
    circleOf(relations, 'E38000019', {
      name: 'network-bradford-districts-2018-19',
      title: 'Bradford Districts and the VCSEs it paid, 2018-19',
      description:
        'What Bradford Districts Clinical Commissioning Group paid each of 28 VCSEs in 2018-19, and what all others paid them, in payments of £25,000 or more.',
    }),
    ...(await frameworkNetworks()),
    threePatterns(),
  ];
  const inParts: readonly Dataset[] = [
    await ccgPayments(table),
    await ccgMonths(),
    await ccgQuarters(),
  ];
  const documents = [...whole, ...inParts.map(({document}) => document)];
  return new Map<string, string | Uint8Array>([
    ...documents.map((each): [string, string] => [`${each.name}.json`, documentText(each)]),
    ...inParts.flatMap(({files}) => [...files]),
    ...(await geographyFiles()),
  ]);
}
