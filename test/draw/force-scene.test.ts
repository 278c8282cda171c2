import {expect} from '@open-wc/testing';
import {forceScene} from '../../src/draw/force-scene.js';
import {networkFigure} from '../support/network-figure.js';
import {askedOf, smallAlliances, allianceGraph} from '../support/small-network.js';

describe('forceScene', () => {
  it('fits the whole network into the width', async () => {
    const scene = forceScene(
      networkFigure(await allianceGraph(), askedOf({form: 'force'})),
      600,
      1,
    );
    for (const x of scene.xs) expect(x).to.be.within(0, 600);
    for (const y of scene.ys) expect(y).to.be.within(0, scene.height);
  });

  it('places one body in the middle', async () => {
    const document = smallAlliances();
    document.resources.splice(1, 3);
    (document.resources[0]?.data as object[]).splice(1);
    const scene = forceScene(
      networkFigure(await allianceGraph(document), askedOf({form: 'force'})),
      600,
      1,
    );
    expect(scene.xs[0]).to.be.closeTo(300, 60);
    expect(scene.labels[0]?.lines[0]?.text).to.equal('National Fund');
  });
});
