import {expect} from '@open-wc/testing';
import type {Drawing} from '../../src/draw/drawing.js';
import {labelBox, overlaps} from '../../src/draw/label.js';

/** What every drawing owes: words inside it and apart, a box an item, and an item at every box. */
export function checkDrawing(drawing: Drawing, items: number, em: number, what = ''): void {
  const boxes = drawing.labels.map((label) => labelBox(label, em));
  boxes.forEach((box, i) => {
    const text = `${what}: “${drawing.labels[i]?.text ?? ''}”`;
    expect(box.x, `${text} left`).to.be.at.least(-0.6);
    expect(box.x + box.width, `${text} right`).to.be.at.most(drawing.width + 0.6);
    expect(box.y, `${text} top`).to.be.at.least(-4 * em);
    expect(box.y + box.height, `${text} bottom`).to.be.at.most(drawing.height + 4 * em);
    boxes.slice(i + 1).forEach((other, j) => {
      const shrunk = {x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: box.height - 1};
      expect(
        overlaps(shrunk, other),
        `${text} over “${drawing.labels[i + 1 + j]?.text ?? ''}”`,
      ).to.equal(false);
    });
  });
  expect(drawing.marks.length, `${what}: marks`).to.equal(items);
  for (const mark of drawing.marks) {
    expect(
      [mark.x, mark.y, mark.width, mark.height].every(Number.isFinite),
      `${what}: a mark that is nowhere`,
    ).to.equal(true);
  }
}
