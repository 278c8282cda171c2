import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {checkedCopy} from '../../src/contract/checked-copy.js';
import {crossProblemsOfKind} from '../../src/contract/cross-problems-of-kind.js';
import {fits} from '../../src/contract/fits.js';
import {insightShape} from '../../src/contract/generated/insight-shape.js';
import {networkShape} from '../../src/contract/generated/network-shape.js';
import {scorecardShape} from '../../src/contract/generated/scorecard-shape.js';
import {surveyShape} from '../../src/contract/generated/survey-shape.js';
import {mutated} from '../support/mutated.js';

describe('fits', () => {
  for (const [kind, shape] of [
    ['scorecard', scorecardShape],
    ['network', networkShape],
    ['survey', surveyShape],
    ['insight', insightShape],
  ] as const) {
    it(`says of a ${kind} document that keeps to its schema what the named problems say`, async () => {
      const response = await fetch(`/test/contract/documents/${kind}.v1.example.json`);
      const example: unknown = await response.json();
      const names = Object.keys(shape.$defs['Resource']?.tables ?? {});
      expect(fits(kind, example, names)).to.equal(true);
      const counts = {yes: 0, no: 0};
      fc.assert(
        fc.property(mutated(example), (document) => {
          if (!checkedCopy(shape, document)) return;
          const fine = fits(kind, document, names);
          const problems = crossProblemsOfKind(kind, document).map(({message}) => message);
          expect(fine, problems.join('\n')).to.equal(problems.length === 0);
          counts[fine ? 'yes' : 'no'] += 1;
        }),
        {numRuns: 1500},
      );
      expect(Math.min(counts.yes, counts.no)).to.be.greaterThan(5);
    });
  }

  it('wants the answers of a survey among the options of its scale', () => {
    const document = (option: number) => ({
      survey: {scale: {options: [{value: 1}, {value: 2}]}},
      resources: [{name: 'answers', data: [{option, count: 1}]}],
    });
    expect(fits('survey', document(2), ['answers'])).to.equal(true);
    expect(fits('survey', document(3), ['answers'])).to.equal(false);
  });

  it('shows nothing of those who have withdrawn, and no video without captions', () => {
    const document = (row: object) => ({resources: [{name: 'quotes', data: [row]}]});
    expect(fits('insight', document({consent: 'given', text: 'x'}), ['quotes'])).to.equal(true);
    expect(fits('insight', document({consent: 'withdrawn'}), ['quotes'])).to.equal(true);
    expect(fits('insight', document({consent: 'withdrawn', who: 'x'}), ['quotes'])).to.equal(false);
    expect(fits('insight', document({consent: 'given'}), ['quotes'])).to.equal(false);
    expect(
      fits('insight', document({consent: 'given', kind: 'video', address: 'x'}), ['quotes']),
    ).to.equal(false);
  });
});
