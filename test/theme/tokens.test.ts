import {expect} from '@open-wc/testing';
import {tokens} from '../../src/theme/tokens.js';

/** Our own value of each private colour, from the first block of the style sheet. */
const colours = new Map(
  [...tokens.cssText.matchAll(/--_([\w-]+): var\([\w-]+, (#[0-9a-f]{6})\)/g)].map((match) => [
    match[1] ?? '',
    match[2] ?? '',
  ]),
);

/** Contrast ratio of two colours by the formula of WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(name: string): number {
  const hex = colours.get(name) ?? '';
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('tokens', () => {
  it('holds every colour of a chart', () => {
    expect(colours.size).to.equal(16);
  });

  for (const text of ['text', 'text-quiet', 'main', 'highlight-text', 'rest-text']) {
    it(`gives ${text} at least 4.5 to 1 on the page and on a tint`, () => {
      expect(contrast(text, 'page')).to.be.at.least(4.5);
      expect(contrast(text, 'tint')).to.be.at.least(4.5);
    });
  }

  for (const mark of ['main', 'rest', 'highlight', 'control']) {
    it(`gives ${mark} at least 3 to 1 on the page`, () => {
      expect(contrast(mark, 'page')).to.be.at.least(3);
    });
  }

  for (const [one, other] of [
    ['main', 'remainder'],
    ['rest', 'remainder'],
    ['main', 'highlight'],
    ['focus', 'focus-edge'],
  ] as const) {
    it(`tells ${one} from ${other} beside it by at least 3 to 1`, () => {
      expect(contrast(one, other)).to.be.at.least(3);
    });
  }
});
