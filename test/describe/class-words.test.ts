import {expect} from '@open-wc/testing';
import {classWords} from '../../src/describe/class-words.js';
import {smallMap} from '../support/small-map.js';

it('says where a class begins and ends, the last one with the highest value of all', async () => {
  const view = await smallMap({breaks: [1, 1.5]});
  expect([0, 1, 2].map((at) => classWords(view, at))).to.deep.equal([
    'Under £1',
    '£1 to £1.49',
    '£1.50 to £2.00',
  ]);
});
it('says that there is one class only', async () => {
  expect(classWords(await smallMap({measure: 'amount'}), 0)).to.equal('All values');
});
