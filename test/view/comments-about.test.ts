import {expect} from '@open-wc/testing';
import {commentsAbout, type Counting} from '../../src/view/comments-about.js';

const counting: Counting = {
  feelings: ['very-negative', 'negative', 'mixed', 'positive'],
  side: 'negative',
  least: 20,
};
const rows = (counts: Readonly<Record<string, number | null>>) =>
  Object.entries(counts).map(([feeling, count]) => ({
    feeling,
    count,
    ...(count === null ? {countStatus: 'c'} : {}),
  }));

describe('commentsAbout', () => {
  it('adds up by feeling; the strong one is of its side, mixed ones of neither', () => {
    const {cells, base, share, uncoded} = commentsAbout(
      rows({'very-negative': 4, negative: 6, mixed: 5, positive: 5, 'not-coded': 9}),
      counting,
    );
    expect(cells.map((cell) => cell.kind === 'value' && cell.value)).to.deep.equal([4, 6, 5, 5]);
    expect(base).to.deep.equal({kind: 'value', value: 20});
    expect(uncoded).to.deep.equal({kind: 'value', value: 9});
    expect(share).to.include({count: 10, of: 20, value: 0.5});
  });

  it('has no share under the least number of comments, and says so by leaving it out', () => {
    expect(commentsAbout(rows({negative: 19}), counting)).not.to.have.property('share');
    expect(commentsAbout(rows({negative: 20}), counting).share?.value).to.equal(1);
    expect(commentsAbout(rows({negative: 19}), {...counting, least: 5}).share?.of).to.equal(19);
  });

  it('hides a sum of which one part is hidden, and its share', () => {
    const {cells, base, share} = commentsAbout(rows({negative: null, positive: 90}), counting);
    expect(cells[1]).to.deep.equal({kind: 'suppressed', reason: 'c'});
    expect(base).to.deep.equal({kind: 'suppressed', reason: 'c'});
    expect(share).to.equal(undefined);
  });

  it('has no number where there is no row, and 0 for a feeling that no row names', () => {
    expect(commentsAbout([], counting).base.kind).to.equal('missing');
    expect(commentsAbout(rows({positive: 3}), counting).cells[0]).to.deep.equal({
      kind: 'value',
      value: 0,
    });
  });

  it('calls a change clear only when its interval does not hold 0', () => {
    const change = (before: number, now: number) =>
      commentsAbout(rows({negative: now, positive: 100 - now}), counting, {
        earlier: rows({negative: before, positive: 100 - before}),
      }).change;
    expect(change(40, 45)).to.include({clear: false});
    expect(change(40, 60)?.clear).to.equal(true);
    expect(change(60, 40)?.value).to.be.closeTo(-0.2, 1e-12);
    expect(
      commentsAbout(rows({negative: 50}), counting, {earlier: rows({negative: 5})}),
    ).not.to.have.property('change');
  });

  it('stands against all comments only outside its interval', () => {
    const whole = commentsAbout(rows({negative: 300, positive: 700}), counting);
    const against = (negative: number) =>
      commentsAbout(rows({negative, positive: 100 - negative}), counting, {whole}).against;
    expect([against(30), against(38), against(41), against(20)]).to.deep.equal([
      'alike',
      'alike',
      'more',
      'fewer',
    ]);
  });
});
