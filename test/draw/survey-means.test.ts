import {expect} from '@open-wc/testing';
import {drawMeans} from '../../src/draw/survey-means.js';
import {checkDrawing} from '../support/check-drawing.js';
import {rendered} from '../support/rendered.js';
import {agreement, figureAt} from '../support/surveys.js';

const WIDTHS = [280, 320, 360, 599, 640, 768, 960, 1280];

describe('drawMeans', () => {
  it('keeps its words apart and inside, at every width and at twice the text size', async () => {
    const view = await figureAt(agreement);
    for (const width of WIDTHS) {
      for (const em of [1, 2]) {
        if (em * 280 > width) continue;
        checkDrawing(
          drawMeans(view, {width, em}),
          view.items.length,
          em,
          `${width} px, text × ${em}`,
        );
      }
    }
  });

  it('finds the statement at every row', async () => {
    const view = await figureAt(agreement);
    const {marks, markAt} = drawMeans(view, {width: 960, em: 1});
    marks.forEach(({x, y, height}, at) => expect(markAt(x + 5, y + height / 2)).to.equal(at));
    expect(markAt(5, 1)).to.equal(undefined);
  });

  it('draws a mark a group, at its average on the whole scale, and one inside the other where they are close', async () => {
    const view = await figureAt(agreement, {question: 'table-31'});
    const box = await rendered(drawMeans(view, {width: 960, em: 1}).template);
    expect(box.querySelectorAll('circle').length).to.equal(2);
    expect(box.querySelectorAll('.group-mark').length).to.equal(2);
    const close = await figureAt(agreement, {question: 'table-26'});
    const other = await rendered(drawMeans(close, {width: 320, em: 1}).template);
    expect(other.querySelectorAll('circle[r="4"]').length).to.be.greaterThan(0);
  });

  it('writes the ends of the scale, its numbers and the midpoint', async () => {
    const {labels, template} = drawMeans(await figureAt(agreement), {width: 960, em: 1});
    const said = labels.map(({text}) => text);
    for (const words of ['strongly agree', 'neither', 'strongly disagree', 'Gap'])
      expect(said).to.include(words);
    const box = await rendered(template);
    expect(box.querySelectorAll('.dashed-quiet').length).to.equal(1);
    expect(
      [...box.querySelectorAll('text.axis, text.strong')].map((each) => each.textContent?.trim()),
    ).to.include.members(['1', '2', '3', '4', '5']);
  });

  it('runs no line through a label that stands above its row', async () => {
    const box = await rendered(drawMeans(await figureAt(agreement), {width: 360, em: 1}).template);
    const lines = [...box.querySelectorAll('.dashed-quiet')].map((line) =>
      ['y1', 'y2'].map((end) => Number(line.getAttribute(end))),
    );
    expect(lines.length).to.equal(53);
    const middle = Number(box.querySelector('.dashed-quiet')?.getAttribute('x1'));
    const own = box.querySelector('svg')?.getBoundingClientRect();
    const texts = [...box.querySelectorAll('text')]
      .map((text) => text.getBoundingClientRect())
      .filter(({left, right}) => left - (own?.x ?? 0) < middle && right - (own?.x ?? 0) > middle);
    expect(texts.length).to.be.greaterThan(20);
    for (const {top, bottom} of texts) {
      const [from, to] = [top - (own?.y ?? 0) + 5, bottom - (own?.y ?? 0) - 5];
      expect(lines.every(([start = 0, end = 0]) => end < from || start > to)).to.equal(true);
    }
  });

  it('writes every gap as printed, bold from half a point', async () => {
    const view = await figureAt(agreement);
    const {labels} = drawMeans(view, {width: 960, em: 1});
    const gaps = labels.filter(({text}) => /^[+−]?\d\.\d\d$/.test(text));
    expect(gaps.length).to.equal(53);
    gaps.forEach(({text, look}) =>
      expect(look === 'strong').to.equal(
        Number(text.replace('−', '-')) >= 0.5 || Number(text.replace('−', '-')) <= -0.5,
      ),
    );
  });
});
