import {expect} from '@open-wc/testing';
import {commentsAbout} from '../../src/view/comments-about.js';
import {inOrderOfComments} from '../../src/view/in-order-of-comments.js';

const counting = {feelings: ['negative', 'positive'], side: 'negative', least: 20} as const;
const item = (
  id: string,
  [negative, positive]: readonly [number | null, number],
  before?: readonly [number, number],
) => {
  const rows = (numbers: readonly [number | null, number]) => [
    {feeling: 'negative', count: numbers[0], ...(numbers[0] === null ? {countStatus: 'c'} : {})},
    {feeling: 'positive', count: numbers[1]},
  ];
  return {
    id,
    ...commentsAbout(rows([negative, positive]), counting, before ? {earlier: rows(before)} : {}),
  };
};
const items = [
  item('small', [9, 1], [2, 2]),
  item('hidden', [null, 90]),
  item('large', [20, 80], [30, 70]),
  item('angry', [45, 5], [20, 30]),
];
const order = (sort: 'number' | 'share' | 'change') =>
  inOrderOfComments(items, sort).map(({id}) => id);

describe('inOrderOfComments', () => {
  it('has most comments first, and those whose number is hidden last', () => {
    expect(order('number')).to.deep.equal(['large', 'angry', 'small', 'hidden']);
  });
  it('has the highest share first, and those without one after, by number', () => {
    expect(order('share')).to.deep.equal(['angry', 'large', 'small', 'hidden']);
  });
  it('has the largest change first, up or down', () => {
    expect(order('change')).to.deep.equal(['angry', 'large', 'small', 'hidden']);
  });
});
