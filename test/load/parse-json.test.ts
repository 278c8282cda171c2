import {expect} from '@open-wc/testing';
import {parseJson} from '../../src/load/parse-json.js';

describe('parseJson', () => {
  it('reads JSON with a byte order mark', () => {
    expect(parseJson('\uFEFF{"a": 1}')).to.deep.equal({a: 1});
  });

  it('says in words what else came', () => {
    expect(() => parseJson('<html>', 'spend.json')).to.throw(
      'A web page came instead of data from spend.json.',
    );
    expect(() => parseJson('[1, 2', 'spend.json')).to.throw('spend.json ends in the middle');
    expect(() => parseJson('{a: 1}', 'spend.json')).to.throw('spend.json is not JSON.');
  });
});
