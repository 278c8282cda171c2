import {expect} from '@open-wc/testing';
import {crossProblemsOfKind} from '../../src/contract/cross-problems-of-kind.js';

const messages = (kind: string, input: unknown) =>
  crossProblemsOfKind(kind, input).map(({message}) => message);

describe('crossProblemsOfKind', () => {
  it('checks identifiers, references, statuses and options', () => {
    const survey = {
      survey: {scale: {options: [{value: 1}, {value: 2}]}},
      resources: [
        {name: 'statements', data: [{id: 'S1', question: 'Q1', text: 'x', order: 1}]},
        {name: 'groups', data: [{id: 'G1'}, {id: 'G1'}]},
        {
          name: 'answers',
          data: [
            {statement: 'S1', group: 'G1', option: 1, count: null},
            {statement: 'S2', group: 'G1', option: 3, count: 1},
          ],
        },
      ],
    };
    expect(messages('survey', survey)).to.deep.equal([
      'groups row 2, id: "G1" is the identifier of row 1 too (expected each once)',
      'answers row 1, count: null without countStatus (expected a reason: c, low, x, z, u)',
      'statements row 1, question: unknown question "Q1" (expected an id of the table questions)',
      'answers row 2, statement: unknown statement "S2" (expected an id of the table statements; did you mean S1?)',
      'answers row 2, option: unknown option 3 (expected 1, 2)',
    ]);
  });

  it('bears any shape', () => {
    for (const kind of ['scorecard', 'network', 'survey', 'insight']) {
      for (const strange of [
        null,
        7,
        {resources: 5},
        {resources: [null, {name: 'means', data: 3}]},
      ])
        expect(() => messages(kind, strange)).not.to.throw();
    }
  });
});
