import {expect} from '@open-wc/testing';
import {sheetWords} from '../../src/export/sheet-words.js';
import {smallSheet} from '../support/sheet-data.js';

describe('sheetWords', () => {
  it('is one part a line, in their order, as sentences', () => {
    expect(sheetWords(smallSheet, smallSheet.parts).split('\n')).to.deep.equal([
      'What people told us.',
      'From April to June.',
      '1,280 answers came in.',
      'Themes. People spoke of waiting.',
      'Most spoke of waiting. Comments by theme. Of 1,280 comments 12% are of waiting.',
      '“The driver waited.” A reader.',
      'You said: Waiting is hard. We did: The line tells how long it is.',
      'A door.',
      'Healthwatch Example.',
      'Source: Books. Licence: OGL.',
    ]);
  });
});
