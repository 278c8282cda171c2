import {expect} from '@open-wc/testing';
import {colorPairs} from '../../src/theme/color-pairs.js';
import {figureNumberStyles} from '../../src/theme/figure-number-styles.js';
import {infographicStyles} from '../../src/theme/infographic-styles.js';
import {tokens} from '../../src/theme/tokens.js';

describe('colorPairs', () => {
  it('names colours that a page can set, each pair once, with text at 4.5 or more and marks at 3', () => {
    const known = new Set(
      [tokens, figureNumberStyles, infographicStyles].flatMap(({cssText}) =>
        [...cssText.matchAll(/var\(--vcse-([\w-]+)/g)].map(([, name]) => name),
      ),
    );
    expect(colorPairs.flat().filter((each) => typeof each === 'string' && !known.has(each))).to.be
      .empty;
    expect(new Set(colorPairs.map(([front, back]) => `${front} ${back}`)).size).to.equal(
      colorPairs.length,
    );
    for (const [front, , least] of colorPairs)
      expect(least, front).to.be.at.least(/text/.test(front) ? 4.5 : 3);
  });
});
