import {expect} from '@open-wc/testing';
import {embeddedChart} from '../../src/embed/embedded-chart.js';
import {embedCode, frameAddress, frameCode} from '../../src/export/embed-code.js';

describe('embedCode', () => {
  it('is a script and a tag, every value escaped', () => {
    const code = embedCode({
      tag: 'vcse-distribution',
      attributes: [
        ['src', 'https://example.org/a.json?b="><script>'],
        ['quartiles', ''],
      ],
      script: undefined,
      title: 'x',
    });
    expect(code).to.equal(
      '<script type="module" src="/vcse-charts/define/vcse-distribution.js"></script>\n' +
        '<vcse-distribution src="https://example.org/a.json?b=&quot;&gt;&lt;script&gt;" quartiles></vcse-distribution>',
    );
  });
});

describe('embedCode of an author’s figure', () => {
  it('holds its specification, which cannot end the script', () => {
    const code = embedCode({
      tag: 'vcse-vega',
      attributes: [],
      script: undefined,
      title: 'x',
      inside: '{"title":"</script><b>"}',
    });
    expect(code).to.contain(
      '<vcse-vega><script type="application/json">{"title":"\\u003c/script>\\u003cb>"}</script></vcse-vega>',
    );
  });
});

describe('frameCode', () => {
  it('is titled, lazy, and has no more rights than a chart needs', () => {
    const code = frameCode('Half & half', 'https://example.org/"', 612.4);
    expect(code).to.contain('title="Half &amp; half"').and.to.contain('loading="lazy"');
    expect(code).to.contain('src="https://example.org/&quot;"').and.to.contain('height="612"');
    expect(code).to.contain('referrerpolicy="no-referrer"');
    expect(code).not.to.contain('allow-top-navigation');
  });
});

describe('frameAddress', () => {
  it('is the page’s address with the kind of chart and its settings, which the page reads again', () => {
    const attributes = [
      ['src', 'https://data.example.org/a.json?b=1&c=2'],
      ['measure', 'per-head'],
      ['reference-name', 'Half & half £'],
    ] as const;
    const address = frameAddress('https://site.example.org/charts/embed.html', {
      tag: 'vcse-map',
      attributes,
    });
    expect(address).to.match(/^https:\/\/site\.example\.org\/charts\/embed\.html\?type=map&/);
    const read = embeddedChart(address, ['https://data.example.org/']);
    expect(read).to.deep.equal({tag: 'vcse-map', attributes});
  });

  it('keeps what the page’s address has, and overwrites what it names twice', () => {
    const {searchParams} = new URL(
      frameAddress('https://site.example.org/embed.html?theme=nhs&type=trend', {
        tag: 'vcse-reach',
        attributes: [],
      }),
    );
    expect([...searchParams]).to.deep.equal([
      ['theme', 'nhs'],
      ['type', 'reach'],
    ]);
  });

  it('refuses a page without a whole address', () => {
    expect(() => frameAddress('embed.html', {tag: 'vcse-map', attributes: []})).to.throw(TypeError);
  });
});
