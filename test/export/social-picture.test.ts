import {expect} from '@open-wc/testing';
import {socialPicture, socialSizes, type SocialSize} from '../../src/export/social-picture.js';
import {addMessages} from '../../src/format/messages.js';
import {messages} from '../../src/words/cy/infographic.js';
import {smallSheet} from '../support/sheet-data.js';

const sizes = Object.keys(socialSizes) as SocialSize[];
const rootOf = (svg: string) =>
  new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
const longest = 'Waiting for an appointment with somebody who knows the person '.repeat(4).trim();

describe('socialPicture', () => {
  it('has the pixels of its size, a name, and its alternative text inside', () => {
    expect(sizes.map((size) => [socialSizes[size].width, socialSizes[size].height])).to.deep.equal([
      [1080, 1080],
      [1200, 675],
      [1080, 1920],
    ]);
    for (const size of sizes) {
      const {svg, alternative} = socialPicture(smallSheet, size);
      const root = rootOf(svg);
      expect(root.getAttribute('width')).to.equal(String(socialSizes[size].width));
      expect(root.getAttribute('lang')).to.equal('en');
      expect(root.querySelector('title')?.textContent).to.equal('What people told us');
      expect(`${root.querySelector('desc')?.textContent}\n`).to.equal(alternative);
    }
  });

  it('shows a headline number, a chart, its source and the publisher, in the picture and in words', () => {
    for (const size of sizes) {
      const {svg, alternative} = socialPicture(smallSheet, size);
      const words = rootOf(svg).textContent ?? '';
      for (const text of ['1,280', 'Bar 12', 'Healthwatch Example', 'Source: Books. Licence: OGL.'])
        expect(words).to.contain(text);
      expect(alternative).to.contain('1,280 answers came in.');
      expect(alternative).to.contain('Of 1,280 comments 12% are of waiting.');
      expect(svg).not.to.match(/<(script|style|image|foreignObject)|style=|door/);
    }
  });

  it('keeps all words inside its edges, whatever their length', async () => {
    const sheet = {...smallSheet, title: longest, lead: longest, publisher: longest};
    for (const size of sizes) {
      const root = document.importNode(rootOf(socialPicture(sheet, size).svg), true);
      document.body.append(root);
      const edge = root.getBoundingClientRect();
      for (const text of root.querySelectorAll(':scope > text')) {
        const {left, right, top, bottom} = text.getBoundingClientRect();
        expect(left >= edge.left && right <= edge.right, `${size}: ${text.textContent}`).to.equal(
          true,
        );
        expect(top >= edge.top && bottom <= edge.bottom + 1, size).to.equal(true);
      }
      root.remove();
    }
  });

  it('leaves out whole what has no room, also from its words', () => {
    const high = {...smallSheet, parts: smallSheet.parts.map((part) => ({...part}))};
    const parts = high.parts.map((part) =>
      part.kind === 'chart'
        ? {...part, svg: part.svg.replace('height="200"', 'height="4000"')}
        : part,
    );
    const {svg, alternative} = socialPicture({...high, parts}, 'wide');
    expect(svg).not.to.contain('Bar 12');
    expect(alternative).not.to.contain('Most spoke of waiting');
    expect(alternative).to.contain('People spoke of waiting.');
  });

  it('says of a made-up number and chart that they are', () => {
    const parts = smallSheet.parts.map((part) =>
      part.kind === 'figure' || part.kind === 'chart'
        ? {...part, illustrative: true as const}
        : part,
    );
    for (const size of sizes) {
      const {svg, alternative} = socialPicture({...smallSheet, parts}, size);
      const texts = [...rootOf(svg).querySelectorAll('text')].map((each) => each.textContent);
      expect(texts.join(' ').match(/Illustrative: made-up figures/g)?.length).to.equal(2);
      expect(alternative.match(/Illustrative: made-up figures\./g)?.length).to.equal(2);
    }
  });

  it('speaks the language of its sheet', () => {
    addMessages('cy', messages);
    const {alternative} = socialPicture({...smallSheet, language: 'cy'}, 'tall');
    expect(alternative).to.contain('Dywedoch chi: Waiting is hard. Fe wnaethon ni: The line');
  });

  it('refuses a title without room', () => {
    expect(() => socialPicture({...smallSheet, title: 'word '.repeat(900)}, 'wide')).to.throw(
      RangeError,
      'invalid title of the sheet: 4500 letters',
    );
  });
});
