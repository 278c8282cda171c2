import {expect} from '@open-wc/testing';
import {drawJourneysList} from '../../src/draw/journeys-list.js';
import {checkDrawing} from '../support/check-drawing.js';
import {exampleFigure, figureWith, looped, type SmallStep} from '../support/journeys.js';
import {rendered} from '../support/rendered.js';

describe('drawJourneysList', () => {
  it('keeps its words apart and inside, at every width and at twice the text size', async () => {
    const view = await exampleFigure();
    for (const width of [280, 320, 360, 599, 768, 1280]) {
      for (const em of [1, 2]) {
        if (em * 280 > width) continue;
        const drawing = drawJourneysList(view, {width, em});
        checkDrawing(drawing, view.items.length, em, `${width} px, text × ${em}`);
      }
    }
  });

  it('puts each step under the one it follows, further in, and says where it goes on as above', async () => {
    const steps: readonly SmallStep[] = [
      ['x', 'A', 'B', 30],
      ['x', 'A', 'C', 20],
      ['x', 'C', 'B', 9],
      ['x', 'B', 'D', 35],
    ];
    const {labels, marks} = drawJourneysList(await figureWith(steps), {width: 360, em: 1});
    expect(labels.map(({text}) => text)).to.deep.equal([
      'Route x',
      'From A: 50',
      'B',
      '30',
      'fewer than 5 go no further',
      'D',
      '35',
      'C',
      '20',
      '11 go no further',
      'B',
      '9',
      'goes on as above',
    ]);
    const [b, d, c] = marks;
    expect(d?.x).to.be.greaterThan(b?.x ?? 0);
    expect(c?.x).to.be.lessThan(d?.x ?? 0);
  });

  it('finds the step at every row, has a bar where a number is known, and lights a way', async () => {
    const view = await figureWith(looped);
    const {marks, markAt, template, lit} = drawJourneysList(view, {width: 360, em: 1});
    marks.forEach(({x, y, height}, at) => expect(markAt(x, y + height / 2)).to.equal(at));
    expect(markAt(5, 1)).to.equal(undefined);
    const box = await rendered(template);
    expect(box.querySelectorAll('[part="bar"] rect').length).to.equal(5);
    expect(box.querySelectorAll('.bar-left, .bar-again').length).to.equal(2);
    const over = await rendered(lit([0, 1]));
    expect(over.querySelectorAll('.row-lit').length).to.equal(2);
  });
});
