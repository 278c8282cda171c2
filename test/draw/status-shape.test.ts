import {expect} from '@open-wc/testing';
import {statusShape} from '../../src/draw/status-shape.js';
import {rendered} from '../support/rendered.js';

describe('statusShape', () => {
  it('has a shape of its own for every way of being told', async () => {
    const path = async (status: string | undefined) =>
      (await rendered(statusShape(status))).querySelector('path')?.getAttribute('d');
    const all = await Promise.all(['met', 'short', 'over', 'in', 'similar', undefined].map(path));
    expect(new Set(all).size).to.equal(6);
    expect(await path('above')).to.equal(await path('over'));
  });
});
