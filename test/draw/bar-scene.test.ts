import {expect} from '@open-wc/testing';
import {nameBar, skyline, type BarScene} from '../../src/draw/bar-scene.js';

describe('bar scenes', () => {
  const scene = (): BarScene => ({
    em: 1,
    width: 400,
    floor: 200,
    bars: [200, 20, 180, 190].map((_, i) => ({
      x: i * 50,
      y: [20, 60, 180, 190][i] ?? 0,
      width: 50,
    })),
    taken: [],
    labels: [],
    brackets: [],
    leaders: [],
  });

  it('know how high the bars under a label are', () => {
    expect(skyline(scene(), 100, 200)).to.equal(180);
    expect(skyline(scene(), 40, 60)).to.equal(20);
    expect(skyline(scene(), 300, 400)).to.equal(200);
  });

  it('name a bar beside its top where the next ones are lower', () => {
    const own = scene();
    expect(nameBar(own, 0, ['Hull £203'], ['halo'], false)).to.equal(true);
    expect(own.labels[0]?.x).to.equal(56);
    expect(own.leaders).to.deep.equal([]);
  });

  it('name a low bar above its neighbours, with a line down to it', () => {
    const own = scene();
    expect(nameBar(own, 2, ['Leeds £38', '39th of 189'], ['halo', 'halo'], true)).to.equal(true);
    expect(own.leaders[0]?.path).to.match(/V180$/);
    expect(own.labels.length).to.equal(2);
  });

  it('leave a name out where there is no room', () => {
    const own = {...scene(), taken: [{x: 0, y: 0, width: 400, height: 200}]};
    expect(nameBar(own, 0, ['Hull £203'], ['halo'], false)).to.equal(false);
    expect(own.labels).to.deep.equal([]);
  });
});
