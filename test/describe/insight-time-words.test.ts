import {expect} from '@open-wc/testing';
import {readInsight} from '../../src/contract/read-insight.js';
import {insightTimeWords} from '../../src/describe/insight-time-words.js';
import {feedback, insightFigureAt, insightFigureOf, insightWith} from '../support/insights.js';
import {textOf} from '../support/text-of.js';

describe('insightTimeWords', () => {
  it('says the last quarter and its change from the one before', async () => {
    const {heading, sentence} = insightTimeWords(await insightFigureAt(feedback, {form: 'time'}));
    expect(heading).to.equal(
      '21% of comments negative in July to September 2022: down 4 points since April to June 2022',
    );
    expect(textOf(sentence)).to.equal(
      'July to September 2022: 21% of 1,008 comments are negative, down 4 points since April to June 2022 (26% of 1,374). The lowest share is 21% (July to September 2022), the highest 37% (April to June 2021).',
    );
  });

  it('says which quarter is missing, and that few comments have no share', async () => {
    const said = async (rows: readonly (readonly [string, number])[]) => {
      const document = await readInsight(
        insightWith(rows.map(([period, count]) => ({feeling: 'negative' as const, period, count}))),
      );
      const {heading, sentence} = insightTimeWords(insightFigureOf(document, {form: 'time'}));
      return [heading, textOf(sentence)];
    };
    expect(
      await said([
        ['2022 Q1', 30],
        ['2022 Q3', 40],
      ]),
    ).to.deep.equal([
      '100% of comments negative in July to September 2022',
      'July to September 2022: 100% of 40 comments are negative. No figures for April to June 2022.',
    ]);
    expect(
      await said([
        ['2022 Q1', 3],
        ['2022 Q2', 4],
      ]),
    ).to.deep.equal(['Comments over time', 'No time has enough comments for a share.']);
  });
});
