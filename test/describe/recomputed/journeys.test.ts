import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {describeJourneys} from '../../../src/describe/journeys-words.js';
import {figureWith, type SmallStep} from '../../support/journeys.js';
import {textOf} from '../../support/text-of.js';

/** People who walk one after another: the places of each, from the start; some give up at the end. */
const walk = fc.record({
  route: fc.array(fc.constantFrom('A', 'B', 'C'), {minLength: 2, maxLength: 4}),
  givesUp: fc.boolean(),
});

it('says of random walks who started, gave up and came back, counted walker by walker', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(walk, fc.integer({min: 5, max: 40})), {minLength: 1, maxLength: 8}),
      async (walkers) => {
        const steps = new Map<string, number>();
        const count = (step: string, people: number) =>
          steps.set(step, (steps.get(step) ?? 0) + people);
        let [left, back, started] = [0, 0, 0];
        walkers.forEach(([{route, givesUp}, people], at) => {
          started += people;
          // Each on a route of their own: what others did tells nothing of them.
          route.slice(1).forEach((to, i) => {
            const away = givesUp && i === route.length - 2;
            count(
              `${at} ${i + 1} ${route[i] ?? ''} ${away ? 'Away' : to} ${away ? 'left' : 'other'}`,
              people,
            );
            if (away) left += people;
            else if (route.slice(0, i + 1).includes(to)) back += people;
          });
        });
        const rows = [...steps].map(([step, people]): SmallStep => {
          const [at = '', order, from = '', to = '', kind] = step.split(' ');
          return [`r${at}`, from, to, people, {order: Number(order), kind}];
        });
        const {heading, sentence} = describeJourneys(await figureWith(rows));
        const said = textOf(sentence);
        expect(said).to.contain(`People who started: ${started}.`);
        if (left) {
          expect(heading).to.equal(`${left} of ${started} people gave up on the way`);
          expect(said).to.contain(`Gave up: ${left}, most of them after`);
        } else expect(said).not.to.contain('Gave up');
        if (back) expect(said).to.contain(`Came back to where they had been: ${back}, most often`);
        else expect(said).not.to.contain('Came back');
        const most = Math.max(
          ...rows.flatMap(([, , to, people]) => (to === 'Away' ? [] : [people ?? 0])),
        );
        if (most > 0) {
          const [, from, to, number] =
            /The step that most people took is (\w) to (\w) \((\d+)\)/.exec(said) ?? [];
          expect(Number(number)).to.equal(most);
          expect(
            rows.some(([, a, b, people]) => a === from && b === to && people === most),
          ).to.equal(true);
        }
      },
    ),
    {numRuns: 80},
  );
});
