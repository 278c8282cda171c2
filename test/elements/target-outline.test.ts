import {expect} from '@open-wc/testing';
import {render, svg} from 'lit';
import {targetOutline} from '../../src/elements/target-outline.js';

function drawn(by: 'keys' | 'pointer'): readonly (string | null)[] {
  const box = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  const mark = {x: 10, y: 20, width: 30, height: 40};
  render(svg`${targetOutline(mark, by)}`, box as unknown as HTMLElement);
  return [...box.querySelectorAll('rect')].map((rect) => rect.getAttribute('class'));
}

describe('targetOutline', () => {
  it('is a ring in two colours for keys and a thin line for a pointer', () => {
    expect(drawn('keys')).to.deep.equal(['ring-edge', 'ring-light']);
    expect(drawn('pointer')).to.deep.equal(['outline']);
  });
});
