import {expect} from '@open-wc/testing';
import {figureIdentity} from '../../src/export/figure-identity.js';

const made = {
  chart: 'trend',
  settings: {measure: 'share', panels: 4},
  document: `sha256-${'0'.repeat(64)}`,
  version: '1.0.0',
};

describe('figureIdentity', () => {
  it('is one hash of chart, settings, document and version, in any order', async () => {
    const identity = await figureIdentity(made);
    expect(identity).to.deep.include(made);
    expect(identity?.identity).to.match(/^sha256-[0-9a-f]{64}$/);
    const turned = await figureIdentity({...made, settings: {panels: 4, measure: 'share'}});
    expect(turned?.identity).to.equal(identity?.identity);
  });

  it('is another one when any of them is', async () => {
    const all = await Promise.all(
      [
        made,
        {...made, chart: 'map'},
        {...made, settings: {...made.settings, panels: 5}},
        {...made, document: `sha256-${'1'.repeat(64)}`},
        {...made, version: '1.0.1'},
      ].map(figureIdentity),
    );
    expect(new Set(all.map((each) => each?.identity)).size).to.equal(5);
  });
});
