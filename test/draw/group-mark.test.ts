import {expect} from '@open-wc/testing';
import {svg} from 'lit';
import {groupMark} from '../../src/draw/group-mark.js';
import {rendered} from '../support/rendered.js';

describe('groupMark', () => {
  it('has a shape of its own for each of four groups', async () => {
    const shapes = await Promise.all(
      [0, 1, 2, 3].map(async (at) => {
        const box = await rendered(svg`<g>${groupMark(at, 5, 5)}</g>`);
        return box.querySelector('circle')
          ? 'circle'
          : box.querySelector('path')?.getAttribute('d');
      }),
    );
    expect(new Set(shapes).size).to.equal(4);
  });
});
