import {expect} from '@open-wc/testing';
import {controlsOf, named} from './controls-of.js';
import {equipped, placedAs, type Chart} from './drawn.js';
import {lettersAreExact, outOfPlace, spaced} from './out-of-place.js';
import {gone, pictured, standing, type ChartTag} from './standing.js';

const frames = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Tests that a chart loses nothing in a narrow page, with a reader's spacing, or in a page that runs from right to left. */
export function fitsAnyPage(tag: ChartTag, settings: object): void {
  it('fits its box at 280, 599 and 1,600 px, and with text of twice the size: nothing sticks out and nothing is cut', async () => {
    // Under 320 px only where letters have their own widths.
    for (const width of lettersAreExact ? [280, 599, 1600] : [599, 1600]) {
      const element = await pictured(await equipped(await placedAs(tag, settings, width)));
      expect(outOfPlace(element), `at ${width}`).to.deep.equal([]);
      if (width > 320) {
        const {style} = document.documentElement;
        style.setProperty('font-size', '200%');
        await frames();
        await element.updateComplete;
        await frames();
        const lost = outOfPlace(element);
        style.removeProperty('font-size');
        expect(lost, `at ${width} with twice the text size`).to.deep.equal([]);
      }
      element.parentElement?.remove();
    }
  });

  describe('at 320 px', () => {
    let element: Chart;
    before(async () => {
      element = await standing(tag, settings, 320);
    });
    after(() => gone(element));

    it('keeps everything in its column, also with the spacing of 1.4.12', async () => {
      expect(outOfPlace(element)).to.deep.equal([]);
      const end = spaced(element);
      await frames();
      expect(outOfPlace(element), 'spaced').to.deep.equal([]);
      end();
    });

    it('draws the same in a page that runs from right to left', async () => {
      const places = () =>
        [...element.renderRoot.querySelectorAll('.drawing text, .sentence, .actions button')].map(
          (each) =>
            Math.round(each.getBoundingClientRect().left - element.getBoundingClientRect().left),
        );
      await frames();
      const before = places();
      element.parentElement?.setAttribute('dir', 'rtl');
      await frames();
      expect(places()).to.deep.equal(before);
      element.parentElement?.removeAttribute('dir');
    });

    it('gives every control 24 px or more', () => {
      for (const control of controlsOf(element)) {
        const {width, height} = control.getBoundingClientRect();
        expect(Math.min(width, height), named(control)).to.be.at.least(24);
      }
    });
  });
}
