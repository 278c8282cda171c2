import {expect} from '@open-wc/testing';
import {fileName} from '../../src/export/file-name.js';

describe('fileName', () => {
  it('keeps letters and digits only, and says from when', () => {
    expect(fileName('Half spend £22 a head – “really”?', ['2018-19'], 'csv')).to.equal(
      'half-spend-22-a-head-really-2018-19.csv',
    );
    expect(fileName('../../etc/passwd\u202E', [], 'svg')).to.equal('etc-passwd.svg');
  });

  it('cuts many words after a whole one, and never the day', () => {
    const name = fileName('word '.repeat(40), ['2018-19', 'read 2026-11-24'], 'png');
    expect(name).to.equal(`${'word-'.repeat(12)}2018-19-read-2026-11-24.png`);
  });

  it('has a name when nothing is left', () => {
    expect(fileName('£££', [], 'csv')).to.equal('chart.csv');
  });
});
