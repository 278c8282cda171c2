import {expect} from '@open-wc/testing';
import {harvard} from '../../src/export/harvard.js';

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

describe('harvard', () => {
  it('is author, date, title, and when it was read', () => {
    expect(harvard(cited)).to.equal(
      'Sheaff, R. and Gibson, A. (2024) Half spend £22 & less. Version 1.0. NIHR. doi:10.3310/NTDT7965. Available at: https://example.org/page (Accessed: 24 November 2026). Data SHA-256 ab12.',
    );
  });

  it('names up to three authors, and the first of more', () => {
    const [a = '', b = ''] = cited.authors;
    expect(harvard({...cited, authors: [a]})).to.match(/^Sheaff, R\. \(2024\)/);
    expect(harvard({...cited, authors: [a, b, 'Example Council']})).to.match(
      /^Sheaff, R\., Gibson, A\. and Example Council \(2024\)/,
    );
    expect(harvard({...cited, authors: [a, b, a, b]})).to.match(/^Sheaff, R\. et al\. \(2024\)/);
  });

  it('begins with the title where there is no author, and says that there is no date', () => {
    expect(harvard(bare)).to.equal(
      'Figure (no date). Available at: https://example.org/ (Accessed: 4 September 2026).',
    );
  });
});
