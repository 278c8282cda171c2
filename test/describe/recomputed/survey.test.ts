import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readSurvey} from '../../../src/contract/read-survey.js';
import {describeSurvey} from '../../../src/describe/survey-words.js';
import {figureOf, meansOf, surveyWith} from '../../support/surveys.js';
import {textOf} from '../../support/text-of.js';

/** Averages in hundredths, so that half a point is no matter of rounding. */
const mean = fc.integer({min: 100, max: 500});

it('says of random averages how far two groups agree, worked out by another way', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(mean, mean), {minLength: 1, maxLength: 30}),
      async (rows) => {
        const tables = {means: meansOf(rows.map(([a, b]) => [a / 100, b / 100]))};
        const document = await readSurvey(
          surveyWith(
            rows.map(() => ({})),
            tables,
          ),
        );
        const said = textOf(describeSurvey(figureOf(document)).sentence);
        expect(said).to.contain(
          `${rows.length} statement${rows.length > 1 ? 's' : ''}, two groups.`,
        );
        // 1 is “strongly agree”: who has the higher average agrees less.
        const less = rows.filter(([a, b]) => b - a >= 50).length;
        const more = rows.filter(([a, b]) => a - b >= 50).length;
        expect(said).to.contain(
          `VCSEs agree less than commissioners by half a point or more on ${less}, and more on ${more}; on ${rows.length - less - more} the two are within half a point.`,
        );
        const gaps = rows.map(([a, b]) => Math.abs(a - b));
        const widest = Math.max(...gaps);
        const [, points, statement] =
          /The widest gap \(([\d.]+) points\) is on: Statement (\d+)\./.exec(said) ?? [];
        expect(points).to.equal((widest / 100).toFixed(2));
        expect(gaps[Number(statement)]).to.equal(widest);
        const there = rows.filter(([a, b]) => a < 300 && b > 300).length;
        const back = rows.filter(([a, b]) => a > 300 && b < 300).length;
        if (there) {
          expect(said).to.contain(
            `On ${there} statement${there > 1 ? 's' : ''} commissioners are on the agreeing side of the midpoint and VCSEs on the other${back ? `; on ${back} it is the other way round` : ''}.`,
          );
        } else expect(said).not.to.contain('side of the midpoint and VCSEs');
      },
    ),
    {numRuns: 60},
  );
});
