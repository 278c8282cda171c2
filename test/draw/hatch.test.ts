import {expect} from '@open-wc/testing';
import {svg} from 'lit';
import {hatch} from '../../src/draw/hatch.js';
import {rendered} from '../support/rendered.js';

describe('hatch', () => {
  it('stands where it is put and has an edge', async () => {
    const box = await rendered(svg`<g>${hatch('10%', '20%', 3, 20)}</g>`);
    expect(box.querySelector('.hatch')?.getAttribute('x')).to.equal('10%');
    expect(box.querySelectorAll('.hatch-edge').length).to.equal(1);
  });
});
