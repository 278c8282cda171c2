import {expect} from '@open-wc/testing';
import {flowsLayout} from '../../src/draw/flows-layout.js';
import {overlaps} from '../../src/draw/label.js';
import {exampleFigure, figureWith} from '../support/journeys.js';

describe('flowsLayout', () => {
  it('keeps boxes apart, inside, and large enough for their people and words, at every size', async () => {
    const view = await exampleFigure();
    for (const [width, em] of [
      [700, 1],
      [960, 1],
      [1280, 1],
      [1600, 2],
    ] as const) {
      const {stops, height} = flowsLayout(view, {width, em});
      stops.forEach(({box, came, went, lines}, at) => {
        expect(box.x).to.be.at.least(0);
        expect(box.x + box.width).to.be.at.most(width + 0.01);
        expect(box.y).to.be.at.least(0);
        expect(box.y + box.height).to.be.at.most(height);
        expect(box.height).to.be.at.least(Math.max(came, went, lines.length * 16 * em));
        for (const other of stops.slice(at + 1))
          expect(overlaps(box, other.box), `${width} px`).to.equal(false);
      });
    }
  });

  it('makes bands as thick as people are many, from box to box', async () => {
    const view = await exampleFigure();
    const {bands, stops} = flowsLayout(view, {width: 960, em: 1});
    const scale = (bands[0]?.thick ?? 0) / 70;
    view.items.forEach(({cell, from, to}, at) => {
      const {thick = 0, pieces = []} = bands[at] ?? {};
      if (cell.kind === 'value') expect(thick).to.be.closeTo(cell.value * scale, 1e-6);
      else expect(thick).to.equal(1.5);
      const [start, end] = [stops[from]?.box, stops[to]?.box];
      expect(pieces[0]?.from.x).to.equal((start?.x ?? 0) + (start?.width ?? 0));
      expect(pieces.at(-1)?.to.x).to.equal(end?.x);
      expect(pieces[0]?.from.y).to.be.at.least((start?.y ?? 0) - 1e-6);
      expect((pieces.at(-1)?.to.y ?? 0) + thick).to.be.at.most(
        (end?.y ?? 0) + (end?.height ?? 0) + 1e-6,
      );
    });
  });

  it('leads a step past the columns between, clear of their boxes', async () => {
    const view = await figureWith([
      ['x', 'A', 'B', 30],
      ['x', 'B', 'C', 20],
      ['x', 'A', 'C', 10],
    ]);
    const {bands, stops} = flowsLayout(view, {width: 800, em: 1});
    const long = bands.find(({pieces}) => pieces.length === 2);
    const box = stops[view.stops.findIndex(({name}) => name === 'B')]?.box;
    const y = long?.pieces[1]?.from.y ?? 0;
    expect(y === long?.pieces[0]?.to.y).to.equal(true);
    expect(
      y >= (box?.y ?? 0) + (box?.height ?? 0) || y + (long?.thick ?? 0) <= (box?.y ?? 0),
    ).to.equal(true);
  });
});
