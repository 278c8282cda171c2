import {expect} from '@open-wc/testing';
import {tags} from '../../src/define/tags.js';
import {embeddedChart, types} from '../../src/embed/embedded-chart.js';

const page = 'https://charts.example.org/embed.html';

describe('embeddedChart', () => {
  it('is the tag and the attributes of an address, with whole addresses', () => {
    expect(embeddedChart(`${page}?type=map&src=data%2Fspend.json&measure=share`, [])).to.deep.equal(
      {
        tag: 'vcse-map',
        attributes: [
          ['src', 'https://charts.example.org/data/spend.json'],
          ['measure', 'share'],
        ],
      },
    );
  });

  it('knows every kind of chart but the one whose specification no address carries', () => {
    // Sheets and their numbers are words around charts.
    const others = ['vcse-figure-number', 'vcse-infographic', 'vcse-value', 'vcse-vega'];
    expect([...types.map((type) => `vcse-${type}`), ...others].sort()).to.deep.equal(
      Object.keys(tags).sort(),
    );
  });

  it('says what is wrong with an address', () => {
    for (const [query, words] of [
      ['', 'unknown type (expected distribution, '],
      ['?type=script&src=a.json', 'unknown type'],
      ['?type=map', 'missing src'],
      ['?type=map&src=https://evil.example/a.json', 'src may not be asked'],
      ['?type=map&src=a.json&boundaries=//evil.example/b.json', 'boundaries may not be asked'],
    ] as const) {
      expect(() => embeddedChart(page + query, []), query).to.throw(RangeError, words);
    }
  });
});
