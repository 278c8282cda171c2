import {expect} from '@open-wc/testing';
import {networkOptions, type NetworkSettings} from '../../src/elements/network-options.js';

const settings = (own: Partial<NetworkSettings> = {}): NetworkSettings => ({
  form: undefined,
  top: undefined,
  minimum: undefined,
  kinds: undefined,
  networkType: undefined,
  only: undefined,
  circle: undefined,
  neighbours: false,
  sort: 'money',
  selected: undefined,
  narrow: false,
  zoom: undefined,
  moved: undefined,
  ...own,
});

describe('networkOptions', () => {
  it('reads what an author writes', () => {
    const asked = networkOptions(
      settings({
        top: '20',
        minimum: 5,
        kinds: 'funds, hosts',
        networkType: 'vertical',
        circle: 'A',
      }),
    );
    expect(asked).to.deep.equal({
      kinds: ['funds', 'hosts'],
      type: 'vertical',
      top: 20,
      minimum: 5,
      focus: 'A',
      neighbours: false,
      narrow: false,
      sort: 'money',
    });
    expect(networkOptions(settings({top: 'all'})).top).to.equal(Infinity);
  });

  it('names the attribute that is wrong, what it holds and what may stand there', () => {
    const message = (own: Partial<NetworkSettings>) => {
      try {
        networkOptions(settings(own));
      } catch (error) {
        return (error as Error).message;
      }
      return '';
    };
    expect(message({form: 'hairball'})).to.match(/^invalid form: "hairball" \(expected bipartite/);
    expect(message({top: '-3'})).to.equal(
      'invalid top: "-3" (expected a whole number over 0, or all)',
    );
    expect(message({minimum: -1})).to.equal('invalid minimum: -1 (expected pounds, 0 or more)');
    expect(message({kinds: 'loves'})).to.match(/^invalid kinds: "loves"/);
    expect(message({networkType: 'x'})).to.match(/^invalid network-type/);
    expect(message({sort: 'x'})).to.match(/^invalid sort/);
  });
});
