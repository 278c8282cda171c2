import {expect} from '@open-wc/testing';
import {describeWith} from '../../src/describe/describe-with.js';
import {figureOfAmounts} from '../support/spend-of-amounts.js';

describe('describeWith', () => {
  it('takes heading, sentence and reading from the form, the rest from the view', () => {
    const said = describeWith(figureOfAmounts('ranked', [2, 1]), {
      heading: () => 'Heading',
      sentence: () => [{text: 'Sentence.'}],
      reading: (_, one) => `One ${one}.`,
    });
    expect(said).to.deep.equal({
      heading: 'Heading',
      subtitle: 'Payments to voluntary organisations, 2 commissioners, 2018-19',
      sentence: [{text: 'Sentence.'}],
      reading: 'One commissioner.',
      notes: [],
      source: [{text: 'Made up'}, {text: '.'}],
    });
  });
});
