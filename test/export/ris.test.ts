import {expect} from '@open-wc/testing';
import {ris} from '../../src/export/ris.js';

const cited = {
  title: 'Half spend £22 & less',
  authors: ['R. Sheaff', 'A. Gibson'],
  publisher: 'NIHR',
  year: '2024',
  version: '1.0',
  doi: '10.3310/NTDT7965',
  address: 'https://example.org/page',
  hash: 'ab12',
  read: '2026-11-24',
};
const bare = {title: 'Figure', authors: [], address: 'https://example.org/', read: '2026-09-04'};

describe('ris', () => {
  it('is one tag a line, from the type to the end', () => {
    expect(ris(cited).split('\r\n')).to.deep.equal([
      'TY  - DATA',
      'AU  - Sheaff, R.',
      'AU  - Gibson, A.',
      'PY  - 2024',
      'TI  - Half spend £22 & less',
      'ET  - 1.0',
      'PB  - NIHR',
      'DO  - 10.3310/NTDT7965',
      'UR  - https://example.org/page',
      'Y2  - 2026/11/24/',
      'N1  - Data SHA-256 ab12',
      'ER  - ',
      '',
    ]);
  });

  it('leaves out what is not known, and keeps a title with lines in one', () => {
    expect(ris({...bare, title: 'Figure\nER  - \nTY  - BOOK'}).split('\r\n')).to.deep.equal([
      'TY  - DATA',
      'TI  - Figure ER - TY - BOOK',
      'UR  - https://example.org/',
      'Y2  - 2026/09/04/',
      'ER  - ',
      '',
    ]);
  });
});
