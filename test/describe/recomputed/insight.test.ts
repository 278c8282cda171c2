import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readInsight} from '../../../src/contract/read-insight.js';
import {insightPlacesWords} from '../../../src/describe/insight-places-words.js';
import {insightThemesWords} from '../../../src/describe/insight-themes-words.js';
import {insightFigureOf, insightWith} from '../../support/insights.js';
import {textOf} from '../../support/text-of.js';

/** Ends of the interval as roots of the equation that defines it: (p − x/n)² = z² p (1 − p) / n. */
function ends(count: number, of: number): readonly [number, number] {
  const z = 1.959963984540054;
  const [a, b, c] = [1 + z ** 2 / of, -2 * (count / of) - z ** 2 / of, (count / of) ** 2];
  const root = Math.sqrt(Math.max(0, b ** 2 - 4 * a * c));
  return [(-b - root) / (2 * a), (-b + root) / (2 * a)];
}

const pair = fc.tuple(fc.nat(120), fc.nat(120)).filter(([a, b]) => a + b > 0);

describe('the sentence on random comments, worked out by another way', () => {
  it('says which services are clearly above and below all comments', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(pair, {minLength: 1, maxLength: 12}), async (pairs) => {
        const services = pairs.map((_, i) => `s${i}`);
        const rows = pairs.flatMap(([negative, positive], i) => [
          {feeling: 'negative' as const, service: `s${i}`, count: negative},
          {feeling: 'positive' as const, service: `s${i}`, count: positive},
        ]);
        const document = await readInsight(insightWith(rows, {services}));
        const said = textOf(
          insightPlacesWords(insightFigureOf(document, {form: 'places'})).sentence,
        );
        const all = pairs.reduce((sum, [a, b]) => sum + a + b, 0);
        const whole = pairs.reduce((sum, [a]) => sum + a, 0) / all;
        const shared = pairs.filter(([a, b]) => a + b >= 20);
        const above = shared.filter(([a, b]) => ends(a, a + b)[0] > whole + 1e-12).length;
        const below = shared.filter(([a, b]) => ends(a, a + b)[1] < whole - 1e-12).length;
        const named = (start: string) =>
          (new RegExp(`${start}: (.*?)\\. `).exec(`${said} `)?.[1]?.match(/Service s\d+/g) ?? [])
            .length;
        expect(named('Clearly more')).to.equal(above);
        expect(named('Clearly fewer')).to.equal(below);
        const alike = shared.length - above - below;
        if (all >= 20 && alike) expect(said).to.contain(`No clear difference: ${alike}.`);
        const small = pairs.length - shared.length;
        if (small) expect(said).to.contain(`without a share: ${small}.`);
      }),
      {numRuns: 60},
    );
  });

  it('says the theme named most, how many have a share, and of all comments the part that is negative', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(pair, {minLength: 1, maxLength: 30}),
        pair,
        async (pairs, total) => {
          const themes = pairs.map((_, i) => `t${i}`);
          const rows = [
            ...pairs.flatMap(([negative, positive], i) => [
              {theme: `t${i}`, feeling: 'negative' as const, count: negative},
              {theme: `t${i}`, feeling: 'positive' as const, count: positive},
            ]),
            {feeling: 'negative' as const, count: total[0]},
            {feeling: 'positive' as const, count: total[1]},
          ];
          const document = await readInsight(insightWith(rows, {themes}));
          const {heading, sentence} = insightThemesWords(insightFigureOf(document));
          const said = textOf(sentence);
          const sizes = pairs.map(([a, b]) => a + b);
          const [, theme = '', comments = ''] =
            /^Named most: Theme (t\d+), in ([\d,]+|one) comment/.exec(heading) ?? [];
          expect(comments === 'one' ? 1 : Number(comments)).to.equal(Math.max(...sizes));
          expect(sizes[themes.indexOf(theme)]).to.equal(Math.max(...sizes));
          const shared = sizes.filter((size) => size >= 20).length;
          if (shared < pairs.length)
            expect(said).to.contain(`, ${shared} of them with 20 comments or more.`);
          const all = total[0] + total[1];
          if (all >= 20) {
            const percent = Number(/comments (\d+)% are negative/.exec(said)?.[1]);
            expect(Math.abs(percent - (100 * total[0]) / all)).to.be.at.most(0.5 + 1e-9);
          } else expect(said).not.to.contain('Of all');
        },
      ),
      {numRuns: 60},
    );
  });
});
