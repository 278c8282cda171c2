import {expect} from '@open-wc/testing';
import {render} from 'lit';
import type {Size} from '../../src/draw/drawing.js';
import type {NetworkDrawing} from '../../src/draw/network-drawing.js';
import type {NetworkView} from '../../src/view/network.js';
import {checkDrawing} from './check-drawing.js';

/** Widths and text sizes that every drawing is checked at. */
const sizes: readonly Size[] = [
  {width: 320, em: 1},
  {width: 360, em: 1},
  {width: 768, em: 1},
  {width: 960, em: 1},
  {width: 1280, em: 1.25},
];

/** What every drawing of a network owes: words inside and apart, its bodies findable, and lit. */
export function checkNetworkDrawing<View extends NetworkView>(
  view: (narrow: boolean) => View,
  draw: (view: View, size: Size) => NetworkDrawing,
): void {
  for (const size of sizes) {
    const figure = view(size.width < 600 * size.em);
    const drawing = draw(figure, size);
    checkDrawing(drawing, figure.items.length, size.em, `${figure.form} at ${size.width}`);
    const box = document.createElement('div');
    render(drawing.template, box);
    expect(box.querySelectorAll('svg').length).to.be.at.least(1);
    expect(box.querySelectorAll('[tabindex], a, button').length).to.equal(0);
    for (const body of figure.bodies) {
      const place = drawing.boxOf({kind: 'body', body});
      expect(place, `${figure.form}: ${figure.graph.bodies[body]?.name ?? ''}`).to.not.equal(
        undefined,
      );
    }
    const lit = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const [first] = figure.bodies;
    if (first === undefined) continue;
    render(drawing.lit({kind: 'body', body: first}), lit as unknown as HTMLElement);
    expect(lit.querySelectorAll('path, rect').length).to.be.at.least(1);
  }
}
