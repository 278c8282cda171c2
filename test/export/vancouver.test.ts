import {expect} from '@open-wc/testing';
import {vancouver} from '../../src/export/vancouver.js';
import {bare, cited} from '../support/cited.js';

describe('vancouver', () => {
  it('is author, title, publisher and date, and when it was read', () => {
    expect(vancouver(cited)).to.equal(
      'Sheaff R, Gibson A. Half spend £22 & less [Internet]. Version 1.0. NIHR; 2024 [cited 2026 Nov 24]. Available from: https://example.org/page. doi: 10.3310/NTDT7965. Data SHA-256 ab12.',
    );
  });

  it('names up to six authors', () => {
    const authors = ['A. A', 'B. B', 'C. C', 'D. D', 'E. E', 'Example Council', 'F. F'];
    expect(vancouver({...cited, authors})).to.match(
      /^A A, B B, C C, D D, E E, Example Council, et al\./,
    );
  });

  it('leaves out what is not known, and says that the date is not', () => {
    expect(vancouver(bare)).to.equal(
      'Figure [Internet]. date unknown [cited 2026 Sep 4]. Available from: https://example.org/.',
    );
  });
});
