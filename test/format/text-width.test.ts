import {expect} from '@open-wc/testing';
import {textWidth} from '../../src/format/text-width.js';

describe('textWidth', () => {
  const measured = document.createElement('canvas').getContext('2d');

  it('is never less than the text takes in Arial or its like', () => {
    if (!measured) throw new Error('no canvas');
    for (const bold of [false, true]) {
      measured.font = `${bold ? 'bold ' : ''}13px Arial, 'Liberation Sans'`;
      for (const text of [
        'North East Lincolnshire £433',
        '172 commissioners under £60',
        'Middle value £22',
        'MMMM WWWW',
        '1,051 organisations',
        'Bristol, North Somerset and South Gloucestershire',
      ]) {
        const real = measured.measureText(text).width;
        expect(textWidth(text, 13, bold), text).to.be.at.least(real * 0.995);
        expect(textWidth(text, 13, bold), text).to.be.at.most(real * 1.3);
      }
    }
  });
});
