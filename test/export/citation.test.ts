import {expect} from '@open-wc/testing';
import {citation} from '../../src/export/citation.js';

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

describe('citation', () => {
  it('is a sentence a person can paste', () => {
    expect(citation(cited).text).to.equal(
      'R. Sheaff; A. Gibson (2024) Half spend £22 & less. Version 1.0. NIHR. doi:10.3310/NTDT7965. Available at https://example.org/page (read 2026-11-24). Data SHA-256 ab12.',
    );
  });

  it('is BibTeX with names in braces and signs escaped', () => {
    expect(citation(cited).bibtex).to.equal(
      [
        '@misc{r2024half,',
        '  title = {Half spend £22 \\& less},',
        '  author = {{R. Sheaff} and {A. Gibson}},',
        '  year = {2024},',
        '  publisher = {NIHR},',
        '  version = {1.0},',
        '  doi = {10.3310/NTDT7965},',
        '  url = {https://example.org/page},',
        '  urldate = {2026-11-24},',
        '  note = {Data SHA-256 ab12}',
        '}',
      ].join('\n'),
    );
  });

  it('is CSL-JSON with dates in parts', () => {
    const [item] = JSON.parse(citation(cited).csl);
    expect(item).to.deep.include({
      type: 'dataset',
      author: [{literal: 'R. Sheaff'}, {literal: 'A. Gibson'}],
      issued: {'date-parts': [[2024]]},
      accessed: {'date-parts': [[2026, 11, 24]]},
      DOI: '10.3310/NTDT7965',
    });
  });

  it('leaves out what is not known', () => {
    const {text, bibtex, csl} = citation({
      title: 'Figure',
      authors: [],
      address: 'https://example.org/',
      read: '2026-11-24',
    });
    expect(text).to.equal('Figure. Available at https://example.org/ (read 2026-11-24).');
    expect(bibtex).not.to.match(/author|year =|doi|note/);
    expect(Object.keys(JSON.parse(csl)[0])).to.deep.equal([
      'id',
      'type',
      'title',
      'URL',
      'accessed',
    ]);
  });
});
