import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {eventNotes} from '../../src/draw/trend-events.js';

describe('eventNotes', () => {
  it('lists events with their numbers, what happened in bold and more about it below', async () => {
    const events = [
      {number: 1, at: 0, label: 'Nine merged', note: 'They became one.'},
      {number: 2, at: 3, label: 'A peak'},
    ];
    const {labels, discs, bottom} = eventNotes(events, {x: 10, y: 0, width: 200, em: 1});
    expect(labels.map(({text, look}) => `${text}/${look ?? ''}`)).to.deep.equal([
      'What happened/story',
      'Nine merged/strong',
      'They became one./',
      'A peak/strong',
    ]);
    expect(bottom).to.be.at.least(labels.at(-1)?.y ?? Infinity);
    const svg = await fixture<SVGElement>(html`<svg>${discs}</svg>`);
    expect([...svg.querySelectorAll('text')].map(({textContent}) => textContent)).to.deep.equal([
      '1',
      '2',
    ]);
  });
});
