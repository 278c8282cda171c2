import {expect} from '@open-wc/testing';
import {sheetDownloads} from '../../src/elements/sheet-downloads.js';
import {socialPicture} from '../../src/export/social-picture.js';
import {rendered, words} from '../support/rendered.js';
import {savedBy} from '../support/saved-by.js';
import {smallSheet} from '../support/sheet-data.js';
import {warningsOf} from '../support/warnings-of.js';
import {until} from '../support/drawn.js';
import type {Sheet} from '../../src/view/sheet.js';

async function panelOf(toSheet: () => Promise<Sheet>) {
  const said: string[] = [];
  const host = {
    language: 'en',
    localName: 'vcse-infographic',
    toSheet,
    say: (text: string) => void said.push(text),
  } as const;
  const panel = await rendered(sheetDownloads(host));
  const buttons = [...panel.querySelectorAll('button')];
  const press = (name: string) => buttons.find((each) => words(each) === name)?.click();
  return {said, buttons, press};
}

describe('sheetDownloads', () => {
  it('has paper and three pictures in two kinds', async () => {
    const {buttons} = await panelOf(() => Promise.resolve(smallSheet));
    expect(buttons.map(words)).to.deep.equal([
      'Print, or save as PDF',
      'Square picture (PNG)',
      'Square picture (SVG)',
      'Wide picture (PNG)',
      'Wide picture (SVG)',
      'Tall picture (PNG)',
      'Tall picture (SVG)',
    ]);
  });

  it('saves a picture in its size, with its words, and says so', async () => {
    const {said, press} = await panelOf(() => Promise.resolve(smallSheet));
    const files = await savedBy(() => press('Wide picture (PNG)'), 2);
    const [png, text] = ['png', 'txt'].map((ending) =>
      files.find(({name}) => name.endsWith(`.${ending}`)),
    );
    expect(png?.name).to.match(/^what-people-told-us-wide-\d{4}-\d{2}-\d{2}\.png$/);
    const {width, height} = await createImageBitmap(png!.content);
    expect([width, height]).to.deep.equal([1200, 675]);
    expect(await text?.content.text()).to.equal(socialPicture(smallSheet, 'wide').alternative);
    expect(said).to.deep.equal(['Saved: PNG.']);
    const [svg] = await savedBy(() => press('Tall picture (SVG)'));
    expect(await svg?.content.text()).to.equal(socialPicture(smallSheet, 'tall').svg);
  });

  it('says so when a chart of the sheet has no figure, and tells the author why', async () => {
    const {said, press} = await panelOf(() => Promise.reject(new RangeError('no figure')));
    const warnings = await warningsOf(async () => {
      press('Square picture (SVG)');
      await until(() => said.length > 0, 'the words');
    });
    expect(said).to.deep.equal(['The picture could not be made.']);
    expect(warnings).to.deep.equal(['vcse-infographic: no figure']);
  });
});
