import {expect} from '@open-wc/testing';
import {paintForce} from '../../src/draw/force-canvas.js';
import {forceScene} from '../../src/draw/force-scene.js';
import {networkFigure} from '../support/network-figure.js';
import {askedOf, spendGraph} from '../support/small-network.js';

describe('paintForce', () => {
  it('paints marks where the scene has them', async () => {
    const scene = forceScene(networkFigure(await spendGraph(), askedOf({form: 'force'})), 400, 1);
    const canvas = document.createElement('canvas');
    canvas.width = 400;
    canvas.height = scene.height;
    document.body.append(canvas);
    paintForce(canvas, scene, 1);
    const context = canvas.getContext('2d');
    const [, , , seen] = context?.getImageData(scene.xs[0] ?? 0, scene.ys[0] ?? 0, 1, 1).data ?? [];
    expect(seen).to.equal(255);
    expect(context?.getImageData(1, 1, 1, 1).data[3]).to.equal(0);
    canvas.remove();
  });
});
