import {expect} from '@open-wc/testing';
import {valueText} from '../../src/format/value-text.js';

describe('valueText', () => {
  const unit = {kind: 'percent'} as const;
  it('is the figure, or why there is none', () => {
    expect(valueText({cell: {kind: 'value'}, stated: {value: 3}, unit})).to.equal('3%');
    expect(valueText({cell: {kind: 'missing'}, unit})).to.equal('no figure');
    expect(valueText({cell: {kind: 'suppressed'}, unit})).to.equal(
      'not published, to protect privacy',
    );
  });
});
