import {expect} from '@open-wc/testing';
import {readInsight} from '../../src/contract/read-insight.js';
import {insightPlacesWords} from '../../src/describe/insight-places-words.js';
import {feedback, insightFigureAt, insightFigureOf, insightWith} from '../support/insights.js';
import {textOf} from '../support/text-of.js';

const small = async (rows: readonly (readonly [string, number, number])[]) => {
  const document = await readInsight(
    insightWith(
      rows.flatMap(([service, negative, positive]) => [
        {feeling: 'negative' as const, service, count: negative},
        {feeling: 'positive' as const, service, count: positive},
      ]),
    ),
  );
  return insightPlacesWords(insightFigureOf(document, {form: 'places'}));
};

describe('insightPlacesWords', () => {
  it('names those that lie clearly above and below', async () => {
    const {heading, sentence} = insightPlacesWords(
      await insightFigureAt(feedback, {form: 'places'}),
    );
    expect(heading).to.equal('Seven of seven services differ clearly from all comments');
    expect(textOf(sentence)).to.equal(
      'Of all 6,179 comments 26% are negative. Clearly more: NHS 111 (38% of 1,066), Not stated (Nottinghamshire Healthcare) (38% of 71), Forensic services (37% of 666) and Local partnerships: mental health (36% of 940). Clearly fewer: Ambulance: see and convey (24% of 1,389), Patient transport (14% of 1,416) and Community health services (13% of 629). Under 20 comments, so without a share: 1.',
    );
  });

  it('has one service in the heading when it alone is above', async () => {
    const {heading} = await small([
      ['s', 60, 40],
      ['t', 100, 900],
    ]);
    expect(heading).to.equal(
      'Service s has clearly more negative comments: 60%, against 15% of all',
    );
  });

  it('compares nothing with all comments where these have no share', async () => {
    const document = await readInsight(
      insightWith([
        {feeling: 'negative', service: 's', count: 30},
        {feeling: 'positive', service: 's', count: 70},
        {feeling: 'negative', service: 't', count: 40},
        {feeling: 'positive', service: 't', count: null, countStatus: 'c'},
      ]),
    );
    const {heading, sentence, reading} = insightPlacesWords(
      insightFigureOf(document, {form: 'places'}),
    );
    expect(heading).to.equal('The part that is negative, service by service');
    expect(textOf(sentence)).to.equal(
      'All comments together have no share here, so nothing is compared with them.',
    );
    expect(reading).not.to.contain('dashed');
  });

  it('claims no difference inside the interval', async () => {
    const {heading, sentence} = await small([
      ['s', 12, 20],
      ['t', 30, 70],
    ]);
    expect(heading).to.equal('No service differs clearly from all comments');
    expect(textOf(sentence)).to.contain('No clear difference: 2.');
    expect(textOf(sentence)).not.to.contain('more');
  });
});
