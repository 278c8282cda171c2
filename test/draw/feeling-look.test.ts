import {expect} from '@open-wc/testing';
import {feelingLook} from '../../src/draw/feeling-look.js';

describe('feelingLook', () => {
  it('is light and strong where a side has two steps', () => {
    const feelings = ['very-negative', 'negative', 'neutral', 'mixed', 'positive'] as const;
    expect(feelings.map((feeling) => feelingLook(feeling, feelings))).to.deep.equal([
      'answer-against-1',
      'answer-against-0',
      'answer-neither',
      'feeling-mixed',
      'answer-agree-1',
    ]);
  });
});
