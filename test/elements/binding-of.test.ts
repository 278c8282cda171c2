import {expect} from '@open-wc/testing';
import {bindingOf} from '../../src/elements/binding-of.js';

const none = {of: undefined, sum: undefined, where: undefined, share: undefined, as: undefined};

describe('bindingOf', () => {
  it('reads tables, columns and conditions, and takes the unit from what is asked', () => {
    expect(bindingOf(none)).to.equal(undefined);
    expect(
      bindingOf({...none, of: 'steps', sum: 'count', where: ' kind=left ; period=2022-23 Q1'}),
    ).to.deep.equal({
      of: 'steps',
      sum: 'count',
      where: {kind: 'left', period: '2022-23 Q1'},
      unit: 'count',
    });
    expect(bindingOf({...none, of: 'totals', sum: 'amount'})?.unit).to.equal('pounds');
    expect(bindingOf({...none, of: 'steps', share: ''})).to.deep.equal({
      of: 'steps',
      where: {},
      share: {},
      unit: 'share',
    });
  });

  it('names what cannot be read', () => {
    expect(() => bindingOf({...none, of: 'steps', where: 'left'})).to.throw(
      'invalid where: "left"',
    );
    expect(() => bindingOf({...none, of: 'steps', as: 'euros'})).to.throw('invalid as: "euros"');
  });
});
