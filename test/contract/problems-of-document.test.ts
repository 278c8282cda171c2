import {expect} from '@open-wc/testing';
import {problemsOfDocument} from '../../src/contract/problems-of-document.js';

const none = Object.assign(() => true, {errors: null});

describe('problemsOfDocument', () => {
  it('says which kind was expected, whichever it is', () => {
    const kind = {kind: 'survey', validate: none, cross: () => []};
    expect(problemsOfDocument({$schema: 'x/spend.v1.json'}, 'a.json', kind)[0]?.message).to.equal(
      'a.json is a spend document (expected a survey document)',
    );
    expect(problemsOfDocument({$schema: 'x/insight.v1.json'}, 'a.json', kind)[0]?.message).to.equal(
      'a.json is an insight document (expected a survey document)',
    );
    expect(problemsOfDocument({$schema: 'x/survey.v1.json'}, 'a.json', kind)).to.deep.equal([]);
  });

  it('names a hundred problems in the order of the document and counts the rest', () => {
    const many = Array.from({length: 130}, (_, i) => ({
      place: `row ${i}`,
      pointer: `/${129 - i}`,
      message: `row ${i} is wrong`,
    }));
    const kind = {kind: 'survey', validate: none, cross: () => many};
    const found = problemsOfDocument({$schema: 'survey.v1.json'}, 'a.json', kind);
    expect(found.length).to.equal(101);
    expect(found[0]?.message).to.equal('row 129 is wrong');
    expect(found[100]?.message).to.equal('and 30 more problems');
  });
});
