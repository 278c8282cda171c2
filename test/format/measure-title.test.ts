import {expect} from '@open-wc/testing';
import {measureNames, measureTitle} from '../../src/format/measure-title.js';

describe('measureTitle', () => {
  it('has a title for every measure', () => {
    expect(measureNames.length).to.equal(7);
    for (const name of measureNames) expect(measureTitle(name, 'commissioners')).not.to.equal(name);
  });

  it('speaks of suppliers as those who receive', () => {
    expect(measureTitle('amount', 'suppliers')).to.equal('Received in the year');
    expect(measureTitle('amount', 'commissioners')).to.equal('Pounds paid');
  });
});
