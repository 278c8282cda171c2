import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {describeTrend} from '../../../src/describe/trend.js';
import {trendOf} from '../../support/trend-of.js';
import {textOf} from '../../support/text-of.js';

const pounds = fc.integer({min: 1, max: 999});
const yearAt = (at: number) => `${2010 + at}-${String(11 + at)}`;
const byYear = (amounts: readonly number[]) =>
  Object.fromEntries(amounts.map((amount, at) => [yearAt(at), amount]));

describe('describeTrend, worked out by another way', () => {
  it('says of one alone how it moved, its largest change, its ends and its average', () => {
    fc.assert(
      fc.property(fc.array(pounds, {minLength: 2, maxLength: 9}), (amounts) => {
        const {heading, sentence} = describeTrend(trendOf({A: byYear(amounts)}));
        const said = textOf(sentence);
        const [from = 0, to = 0] = [amounts[0], amounts[amounts.length - 1]];
        const ends = `£${from} in ${yearAt(0)} to £${to} in ${yearAt(amounts.length - 1)}`;
        if (from === to) {
          expect(heading).to.contain(`stayed at £${from}`);
          expect(said).to.contain('First and last are the same.');
        } else {
          expect(heading).to.contain(`${to > from ? 'rose' : 'fell'} from ${ends}`);
          const percent = new Intl.NumberFormat('en-GB', {
            style: 'percent',
            minimumFractionDigits: 1,
            maximumFractionDigits: 1,
          });
          // Half of a last digit is rounded up or down, as the division came out.
          const part = [Math.abs(to - from) / from, Math.abs(to / from - 1)]
            .map((each) => percent.format(each))
            .join('|');
          expect(said).to.match(
            new RegExp(
              `^${to > from ? 'Up' : 'Down'} £${Math.abs(to - from)} \\((${part}|100%)\\)`,
            ),
          );
        }
        const changes = amounts.slice(1).map((now, at) => Math.abs(now - (amounts[at] ?? 0)));
        const largest = Math.max(...changes);
        if (amounts.length > 2 && largest > 0) {
          const at = changes.indexOf(largest);
          expect(said).to.contain(
            `The largest change was from ${yearAt(at)} to ${yearAt(at + 1)}: £${amounts[at] ?? 0} to £${amounts[at + 1] ?? 0}.`,
          );
        } else expect(said).not.to.contain('largest change');
        const [high, low] = [Math.max(...amounts), Math.min(...amounts)];
        const total = amounts.reduce((sum, amount) => sum + amount, 0);
        expect(said).to.contain(
          `The highest of ${amounts.length} is £${high} (${yearAt(amounts.indexOf(high))}), the lowest £${low} (${yearAt(amounts.indexOf(low))}); the average year has £${Math.round(total / amounts.length)}.`,
        );
      }),
      {numRuns: 100},
    );
  });

  it('names of several the one that leads every year, and their middle average', () => {
    const several = fc.integer({min: 2, max: 6}).chain((years) =>
      fc.array(fc.array(pounds, {minLength: years, maxLength: years}), {
        minLength: 2,
        maxLength: 7,
      }),
    );
    fc.assert(
      fc.property(several, (rows) => {
        const paid = Object.fromEntries(rows.map((amounts, at) => [`P${at}`, byYear(amounts)]));
        const said = textOf(describeTrend(trendOf(paid)).sentence);
        const years = rows[0]?.length ?? 0;
        const best = Array.from({length: years}, (_, at) => {
          const column = rows.map((amounts) => amounts[at] ?? 0);
          const high = Math.max(...column);
          return column.filter((amount) => amount === high).length > 1
            ? undefined
            : column.indexOf(high);
        });
        const [leader] = best;
        if (leader !== undefined && best.every((each) => each === leader)) {
          const own = rows[leader] ?? [];
          expect(said).to.contain(
            `Place P${leader} is highest in all ${years} years, from £${Math.min(...own)} to £${Math.max(...own)}.`,
          );
        } else expect(said).not.to.contain('is highest in all');
        const averages = rows
          .map((amounts) => amounts.reduce((sum, amount) => sum + amount, 0) / years)
          .sort((a, b) => a - b);
        const middle = averages[Math.ceil(averages.length / 2) - 1] ?? 0;
        expect(said).to.contain(
          `Half of the ${rows.length} are at £${Math.round(middle)} a year or less on average.`,
        );
      }),
      {numRuns: 100},
    );
  });
});
