import assert from 'node:assert/strict';
import {test} from 'node:test';
import {chromiumPath} from '../../../src/publish/sheet/chromium-path.js';
import {startChromium} from '../../../src/publish/sheet/chromium.js';
import {serveFolder} from '../../../src/publish/sheet/serve-folder.js';
import {sheetFiles} from '../../../src/publish/sheet/sheet-files.js';
import {folderWith} from '../support/ran.js';
import {sheetPage} from '../support/sheet-page.js';

async function filesOf(html: string) {
  const at = await folderWith({'page.html': html});
  const served = await serveFolder(at('.'));
  const browser = await startChromium(chromiumPath());
  try {
    const address = new URL('page.html', served.address);
    return await sheetFiles({html, address, name: 'page', back: '../'}, browser, served);
  } finally {
    await browser.close();
    await served.close();
  }
}

test('a sheet gives A4, three pictures with their words, and its page', async () => {
  const {files, notes} = await filesOf(sheetPage);
  assert.deepEqual(notes, []);
  assert.deepEqual(
    [...files.keys()].sort(),
    [
      ...['square', 'tall', 'wide'].flatMap((size) =>
        ['png', 'svg', 'txt'].map((ending) => `page-${size}.${ending}`),
      ),
      'page.html',
      'page.pdf',
      'vcse-charts-before.css',
    ].sort(),
  );
  for (const [size, width, height] of [
    ['square', 1080, 1080],
    ['wide', 1200, 675],
    ['tall', 1080, 1920],
  ] as const) {
    const png = Buffer.from(files.get(`page-${size}.png`)!);
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [width, height], size);
    assert.match(String(files.get(`page-${size}.txt`)), /1,280/);
  }
  const pdf = Buffer.from(files.get('page.pdf')!).toString('latin1');
  assert.match(pdf, /^%PDF-/);
  assert.match(pdf, /\/Lang \(en-GB\)/);
  assert.match(String(files.get('page.html')), /<title>A quarter of Exampleshire<\/title>/);
});

test('what another site has is not asked for, and named', async () => {
  const {notes} = await filesOf(
    sheetPage.replace('<h1>', '<img src="https://example.org/picture.png" alt=""><h1>'),
  );
  assert.deepEqual(notes, [
    'https://example.org/picture.png was not asked for: it is on another site',
  ]);
});

test('a page without a title or a language is refused, with the cure', async () => {
  await assert.rejects(filesOf(sheetPage.replace(/<title>.+<\/title>/, '')), {
    name: 'RangeError',
    message: 'page.html has no <title> (expected one: it names the PDF)',
  });
  await assert.rejects(filesOf(sheetPage.replace(' lang="en-GB"', '')), /page\.html has no lang/);
});
