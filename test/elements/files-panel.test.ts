import {expect} from '@open-wc/testing';
import {documentHash} from '../../src/export/document-hash.js';
import {drawn, part, until} from '../support/drawn.js';
import {savedBy} from '../support/saved-by.js';
import {smallDocument} from '../support/small-spend.js';

async function panelOf(width = 700) {
  const element = await drawn({data: smallDocument(), measure: 'share', highlight: 'B'}, width);
  [...element.renderRoot.querySelectorAll<HTMLElement>('.actions > button')][1]?.click();
  await until(() => element.renderRoot.querySelector('#files button') !== null, 'the files');
  const button = (words: string) => {
    const found = [...element.renderRoot.querySelectorAll<HTMLElement>('#files button')].find(
      (each) => each.textContent?.includes(words),
    );
    if (!found) throw new Error(`no ${words}`);
    return found;
  };
  return {element, button};
}

describe('filesPanel', () => {
  it('saves the table as CSV with a byte order mark, under a name that says what and when', async () => {
    const {button} = await panelOf();
    const [file] = await savedBy(() => button('Data (CSV').click());
    expect(file?.name).to.match(/-2018-19-read-\d{4}-\d{2}-\d{2}\.csv$/);
    const bytes = new Uint8Array((await file?.content.arrayBuffer()) ?? new ArrayBuffer(0));
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
  });

  it('saves what Vega-Lite draws the figure from, and the data with their source', async () => {
    const {element, button} = await panelOf();
    const [spec] = await savedBy(() => button('Vega-Lite').click());
    expect(spec?.name).to.match(/\.vl\.json$/);
    const {data, layer} = JSON.parse((await spec?.content.text()) ?? '') as {
      data: {values: {id: string}[]};
      layer: unknown[];
    };
    expect(layer.length).to.be.greaterThan(1);
    expect(data.values.map(({id}) => id)).to.deep.equal(element.shownItems.map(({id}) => id));
    const [explained] = await savedBy(() => button('with title and source').click());
    const lines = ((await explained?.content.text()) ?? '').split('\r\n');
    expect(lines[0]).to.contain('Title,');
    expect(lines.some((line) => line.startsWith('Source,'))).to.equal(true);
  });

  it('saves the figure as JSON, equal to the one on the page', async () => {
    const {element, button} = await panelOf();
    const [file] = await savedBy(() => button('Figure (JSON)').click());
    expect(JSON.parse((await file?.content.text()) ?? '')).to.deep.equal(
      JSON.parse(JSON.stringify(element.figure)),
    );
  });

  it('saves a picture that stands alone: looks written out, title, source and date inside, nothing to fetch', async () => {
    const {element, button} = await panelOf();
    const [file] = await savedBy(() => button('Picture (SVG)').click());
    const text = (await file?.content.text()) ?? '';
    const picture = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    expect(picture.querySelector('title')?.textContent).to.equal(
      part(element, '.heading slot').textContent?.trim(),
    );
    expect(picture.textContent).to.contain('Source:').and.to.contain('Picture made on');
    expect(picture.querySelector('[class], [style], script, image, style, foreignObject')).to.equal(
      null,
    );
    expect(text).not.to.match(/href|url\(|var\(|<!--/);
    const record = JSON.parse(picture.querySelector('metadata')?.textContent ?? '{}');
    expect(record).to.deep.include({
      chart: 'distribution',
      document: await documentHash(smallDocument()),
    });
    expect(record.settings).to.include({measure: 'share', highlight: 'B'});
    const bar = picture.querySelector('path[fill="rgb(18, 67, 109)"]');
    expect(bar, 'the bars in their colour').not.to.equal(null);
  });

  it('saves PNG pictures of twice and three times the size', async () => {
    const {element, button} = await panelOf(700);
    for (const [words, scale] of [
      ['Picture (PNG)', 2],
      ['Picture (PNG, large)', 3],
    ] as const) {
      const [file] = await savedBy(() => button(words).click());
      expect(file?.content.type).to.equal('image/png');
      const text = new TextDecoder().decode(await file?.content.arrayBuffer());
      expect(text).to.match(/iTXtvcse-charts\0{5}\{"identity":"sha256-[0-9a-f]{64}"/);
      const bitmap = await createImageBitmap(file?.content ?? new Blob());
      const width = (part(element, '.drawing svg') as Element).getBoundingClientRect().width + 48;
      expect(bitmap.width).to.equal(Math.round(width * scale));
    }
  });
});
