import {expect} from '@open-wc/testing';
import {form} from '../../src/elements/force-form.js';
import {networkBase} from '../../src/view/network-base.js';
import {askedOf, smallAlliances, allianceGraph} from '../support/small-network.js';

describe('the form force', () => {
  it('has its layout worked out before the figure, and then at once', async () => {
    const asked = askedOf({form: 'force'});
    const base = networkBase(await allianceGraph(), asked);
    const waiting = form.ready(base, asked);
    expect(waiting).to.be.instanceOf(Promise);
    await waiting;
    expect(form.ready(base, asked)).to.equal(undefined);
    expect(form.figure(base, asked).places.length).to.equal(7);
  });

  it('waits for nothing when the publisher has laid it out', async () => {
    const document = smallAlliances();
    (document.resources[0]?.data as object[]).forEach((row, at) =>
      Object.assign(row, {x: at, y: 0}),
    );
    const asked = askedOf({form: 'force'});
    expect(form.ready(networkBase(await allianceGraph(document), asked), asked)).to.equal(
      undefined,
    );
  });
});
