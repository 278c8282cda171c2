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

const agrees = (kind: string, document: unknown) => fits(kind, document, document);

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
      expect(fits(kind, checkedCopy(shape, example), example)).to.equal(true);
      const counts = {yes: 0, no: 0};
      fc.assert(
        fc.property(mutated(example), (document) => {
          const copy = checkedCopy(shape, document);
          if (!copy) return;
          const fine = fits(kind, copy, document);
          const problems = crossProblemsOfKind(kind, document).map(({message}) => message);
          expect(fine, problems.join('\n')).to.equal(problems.length === 0);
          counts[fine ? 'yes' : 'no'] += 1;
        }),
        {numRuns: 1500},
      );
      expect(Math.min(counts.yes, counts.no)).to.be.greaterThan(5);
    });
  }

  it('passes over what the schema does not name, as the named problems do', async () => {
    const response = await fetch('/test/contract/documents/insight.v1.example.json');
    const example = (await response.json()) as {
      readonly resources: readonly {readonly name: string; readonly data?: readonly object[]}[];
    };
    const withRows = (rows: Readonly<Record<string, object>>) => ({
      ...example,
      resources: example.resources.map((each) => ({
        ...each,
        ...(each.data && {data: each.data.map((row) => ({...row, ...rows[each.name]}))}),
      })),
    });
    const both = (document: object) => [
      fits('insight', checkedCopy(insightShape, document), document),
      crossProblemsOfKind('insight', document).length === 0,
    ];
    expect(both(withRows({services: {opened: null, consent: 'given'}}))).to.deep.equal([
      true,
      true,
    ]);
    expect(both(withRows({places: {lower: 2, upper: 1}}))).to.deep.equal([true, true]);
  });

  it('takes two totals of everything for the same row twice', () => {
    const document = (rows: readonly object[]) => ({resources: [{name: 'feedback', data: rows}]});
    for (const [rows, fine] of [
      [[{count: 1}], true],
      [[{count: 1}, {count: 2}], false],
    ] as const) {
      expect(agrees('insight', document(rows))).to.equal(fine);
      expect(crossProblemsOfKind('insight', document(rows)).length === 0).to.equal(fine);
    }
  });

  it('wants the answers of a survey among the options of its scale', () => {
    const document = (option: number) => ({
      survey: {scale: {options: [{value: 1}, {value: 2}]}},
      resources: [{name: 'answers', data: [{option, count: 1}]}],
    });
    expect(agrees('survey', document(2))).to.equal(true);
    expect(agrees('survey', document(3))).to.equal(false);
  });

  it('shows nothing of those who have withdrawn, and no video without captions', () => {
    const document = (row: object) => ({resources: [{name: 'quotes', data: [row]}]});
    expect(agrees('insight', document({consent: 'given', text: 'x'}))).to.equal(true);
    expect(agrees('insight', document({consent: 'withdrawn'}))).to.equal(true);
    expect(agrees('insight', document({consent: 'withdrawn', who: 'x'}))).to.equal(false);
    expect(agrees('insight', document({consent: 'given'}))).to.equal(false);
    expect(agrees('insight', document({consent: 'given', kind: 'video', address: 'x'}))).to.equal(
      false,
    );
  });
});
