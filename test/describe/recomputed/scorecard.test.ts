import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {describeMeasures} from '../../../src/describe/measures-words.js';
import {measuresOf, scorecardWith} from '../../support/scorecards.js';
import {textOf} from '../../support/text-of.js';

interface Row {
  readonly value: number;
  readonly target: number | null;
  readonly polarity: 'higher' | 'lower';
}

const words = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** How far from its target a measure is, as the part that is reached; 1 when it is met. */
function reached({value, target, polarity}: Row): number {
  if (target === null) return 1;
  if (polarity === 'higher') return Math.min(1, value / target);
  return Math.min(1, target / value);
}

it('says of random measures which targets are met, and which is furthest, worked out by another way', async () => {
  const row: fc.Arbitrary<Row> = fc.record({
    value: fc.integer({min: 1, max: 100}),
    target: fc.option(fc.integer({min: 1, max: 100}), {freq: 3}),
    polarity: fc.constantFrom('higher', 'lower'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(row, {minLength: 1, maxLength: 9}), async (rows) => {
      const measures = rows.map(({value, target, polarity}) =>
        target === null ? {value, polarity} : {value, target, polarity},
      );
      const {sentence} = describeMeasures(await measuresOf(scorecardWith(measures)));
      const said = textOf(sentence);
      const {length} = rows;
      expect(said).to.contain(
        `${length} measure${length > 1 ? 's' : ''} in one perspective, 2022-23.`,
      );
      const aimed = rows.filter(({target}) => target !== null);
      if (!aimed.length) {
        expect(said).to.contain('None has a target.');
        return;
      }
      const met = aimed.filter((each) => reached(each) === 1).length;
      const rest = length - aimed.length;
      const without = rest ? `${words[rest] ?? ''} ${rest > 1 ? 'have' : 'has'}` : 'none has';
      expect(said).to.contain(
        `${capital(words[aimed.length] ?? '')} ${aimed.length > 1 ? 'have' : 'has'} a target and ${words[met] ?? ''} of them ${met > 1 ? 'meet' : 'meets'} it; ${without} no target.`,
      );
      const furthest = Math.min(...rows.map(reached));
      const [, at] = /Furthest from target: Measure (\d+) \(/.exec(said) ?? [];
      if (furthest === 1) expect(at).to.equal(undefined);
      else expect(reached(rows[Number(at)] as Row)).to.be.closeTo(furthest, 1e-9);
    }),
    {numRuns: 80},
  );
});
