import {expect} from '@open-wc/testing';
import {svg} from 'lit';
import {statementRows} from '../../src/draw/statement-rows.js';
import {rowsDrawing} from '../../src/draw/rows-drawing.js';
import {rendered} from '../support/rendered.js';
import {agreement, figureAt} from '../support/surveys.js';

describe('rowsDrawing', () => {
  it('has a band a heading, a mark a statement, and all labels', async () => {
    const view = await figureAt(agreement);
    const layout = statementRows(view, {
      width: 960,
      em: 1,
      figures: 18,
      row: 22,
      head: 40,
      end: 70,
    });
    const drawing = rowsDrawing(layout, svg`<circle></circle>`, [{x: 1, y: 10, text: 'More'}]);
    const box = await rendered(drawing.template);
    expect(box.querySelectorAll('.tint').length).to.equal(4);
    expect(box.querySelectorAll('circle').length).to.equal(1);
    expect(drawing.marks.length).to.equal(53);
    expect(drawing.labels.at(-1)?.text).to.equal('More');
  });
});
