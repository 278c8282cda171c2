import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {contrast} from '../../src/draw/contrast.js';
import {legibleColors} from '../../src/elements/legible-colors.js';
import {colorPairs} from '../../src/theme/color-pairs.js';

const ours = {
  page: '#ffffff',
  text: '#0b0c0c',
  tint: '#f3f5f6',
  'text-quiet': '#484d51',
  'rest-text': '#3d4246',
  remainder: '#e6ebef',
  'highlight-text': '#b3400a',
  'control-border': '#6b7276',
  main: '#12436d',
  rest: '#6b7276',
  focus: '#ffdd00',
  'focus-edge': '#0b0c0c',
  brand: '#12436d',
  'on-brand': '#ffffff',
};

describe('legibleColors', () => {
  it('leaves colours that can be told apart, and those it does not know', () => {
    expect(legibleColors({...ours, main: '#005eb8'}, ours)).to.deep.equal({instead: {}, faint: []});
    const {page: _, ...clear} = ours;
    expect(legibleColors({...clear, 'text-quiet': '#484d51'}, ours).faint).to.deep.equal([]);
  });
  it('puts ours in front first, and says which pair', () => {
    const {instead, faint} = legibleColors({...ours, main: '#ffee88'}, ours);
    expect(instead).to.deep.equal({main: '#12436d'});
    expect(faint).to.deep.equal(['--vcse-main on --vcse-page (at least 3 to 1)']);
  });
  it('puts ours behind too where the front alone does not help', () => {
    const {instead} = legibleColors({...ours, page: '#111111', text: '#222222'}, ours);
    expect(instead['page']).to.equal('#ffffff');
    expect(instead['text']).to.equal('#0b0c0c');
  });
  it('ends with every pair legible, whatever a host asks for', () => {
    const color = fc
      .integer({min: 0, max: 0xffffff})
      .map((value) => `#${value.toString(16).padStart(6, '0')}`);
    const names = Object.keys(ours);
    fc.assert(
      fc.property(fc.array(color, {minLength: names.length, maxLength: names.length}), (list) => {
        const hosts = Object.fromEntries(names.map((name, at) => [name, list[at] ?? '#000000']));
        const {instead} = legibleColors(hosts, ours);
        const colors: Record<string, string> = {...hosts, ...instead};
        for (const [front, back, least] of colorPairs) {
          const found = contrast(colors[front] ?? '', colors[back] ?? '');
          expect(found, `${front} on ${back}`).to.be.at.least(least);
        }
      }),
      {numRuns: 300},
    );
  });
});
