import {expect} from '@open-wc/testing';
import {networkBase} from '../../src/view/network-base.js';
import {knownPlaces, placesOf} from '../../src/view/network-places.js';
import {allianceGraph, askedOf} from '../support/small-network.js';
import {studyGraph} from '../support/study-graph.js';
import {worked} from '../support/worked.js';

describe('placesOf', () => {
  it('works a layout out once and knows it then', async () => {
    const base = networkBase(await allianceGraph(), askedOf());
    expect(knownPlaces(base)).to.equal(undefined);
    const places = worked(placesOf(base));
    expect(knownPlaces(base)).to.equal(places);
    expect(placesOf(base).next()).to.deep.equal({done: true, value: places});
  });

  it('keeps layouts of different reductions apart', async () => {
    const graph = await allianceGraph();
    worked(placesOf(networkBase(graph, askedOf())));
    expect(knownPlaces(networkBase(graph, askedOf({kinds: ['member']})))).to.equal(undefined);
  });

  for (const [name, bodies, sum] of [
    ['network-north-west-london-2022', 25, 2128317913],
    ['network-framework-2022', 177, 1609811393],
    ['network-vcse-2018-19', 1240, 3418590902],
  ] as const) {
    it(`has the same places in every engine, to a thousandth of a link: ${name}`, async () => {
      const base = networkBase(await studyGraph(name), askedOf({form: 'force', top: Infinity}));
      const places = worked(placesOf(base));
      expect(places.length).to.equal(bodies);
      expect(checksum(places)).to.equal(sum);
    });
  }

  it('has the places of a small network, written in full', async () => {
    const base = networkBase(await allianceGraph(), askedOf({form: 'force'}));
    expect(worked(placesOf(base))).to.deep.equal([
      [0, 0.965],
      [1.072, 0.974],
      [1.681, 0],
      [1.689, 1.893],
      [2.798, 0.012],
      [3.397, 0.961],
      [2.81, 1.902],
    ]);
  });
});

/** One number for a list of places in thousandths: the FNV-1a hash of their digits. */
function checksum(places: readonly (readonly [number, number])[]): number {
  let hash = 0x811c9dc5;
  for (const value of places.flat()) {
    for (const digit of String(Math.round(value * 1000))) {
      hash = Math.imul(hash ^ digit.charCodeAt(0), 0x01000193) >>> 0;
    }
  }
  return hash;
}
