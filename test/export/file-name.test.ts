import {expect} from '@open-wc/testing';
import {fileName} from '../../src/export/file-name.js';

describe('fileName', () => {
  it('keeps letters and digits only', () => {
    expect(fileName('Half spend £22 a head – “really”?', 'csv')).to.equal(
      'half-spend-22-a-head-really.csv',
    );
    expect(fileName('../../etc/passwd\u202E', 'csv')).to.equal('etc-passwd.csv');
  });

  it('has a name when nothing is left', () => {
    expect(fileName('£££', 'csv')).to.equal('chart.csv');
  });
});
