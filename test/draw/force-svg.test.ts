import {expect} from '@open-wc/testing';
import {forceScene} from '../../src/draw/force-scene.js';
import {linePath} from '../../src/draw/force-svg.js';
import {networkFigure} from '../support/network-figure.js';
import {allianceGraph, askedOf, smallAlliances} from '../support/small-network.js';

describe('linePath', () => {
  it('bends the second relation between two bodies away from the first', async () => {
    const document = smallAlliances();
    (document.resources[1]?.data as object[]).push({from: 'one', to: 'hub', kind: 'reports'});
    const scene = forceScene(
      networkFigure(await allianceGraph(document), askedOf({form: 'force'})),
      600,
      1,
    );
    expect(linePath(scene, 1)).to.match(/^M[\d. -]+L/);
    expect(linePath(scene, 7)).to.match(/^M[\d. -]+Q/);
  });
});
