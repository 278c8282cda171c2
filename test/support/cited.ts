/** A figure with all that a citation can have. */
export const cited = {
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
/** One with nothing that may be left out. */
export const bare = {
  title: 'Figure',
  authors: [],
  address: 'https://example.org/',
  read: '2026-09-04',
};
