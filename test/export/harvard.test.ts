import {expect} from '@open-wc/testing';
import {harvard} from '../../src/export/harvard.js';
import {bare, cited} from '../support/cited.js';

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
