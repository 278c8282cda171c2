import {expect} from '@open-wc/testing';
import {socialBlock, stacked} from '../../src/export/social-block.js';
import {smallSheet} from '../support/sheet-data.js';

const room = {width: 400, size: 20, colors: smallSheet.colors, language: 'en'};
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text);

describe('socialBlock', () => {
  it('is a number with all its words, the number largest', () => {
    const {at} = socialBlock(
      {kind: 'figure', value: '12%', unit: 'of us', sentence: 'wait.', change: '1 more'},
      room,
    );
    expect(textsOf(at(0, 0))).to.deep.equal(['12%', 'of us', 'wait.', '1 more']);
    const sizes = [...at(0, 0).matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    expect(Math.max(...sizes)).to.equal(sizes[0]);
  });

  it('puts quotation marks around words that have none', () => {
    const said = (text: string) => textsOf(socialBlock({kind: 'quote', text}, room).at(0, 0));
    expect(said('Yes.')).to.deep.equal(['“Yes.”']);
    expect(said('‘Yes.’')).to.deep.equal(['‘Yes.’']);
  });

  it('says what was said and what was done', () => {
    expect(textsOf(socialBlock({kind: 'pair', said: 'A', did: 'B'}, room).at(0, 0))).to.deep.equal([
      'You said',
      'A',
      'We did',
      'B',
    ]);
  });

  it('is higher where it is narrower', () => {
    const text = {kind: 'text', text: 'A text that needs more than one line.'} as const;
    expect(socialBlock(text, {...room, width: 150}).height).to.be.greaterThan(
      socialBlock(text, room).height,
    );
  });
});

describe('stacked', () => {
  it('takes no room for nothing', () => {
    expect(stacked([], '#000000').height).to.equal(0);
  });
});
