import {expect} from '@open-wc/testing';
import {successionProblems} from '../../src/contract/succession-problems.js';

function found(rows: readonly unknown[]): readonly string[] {
  const problems: string[] = [];
  successionProblems({pointer: '/s', rows}, (pointer, text) => problems.push(`${pointer} ${text}`));
  return problems;
}

describe('successionProblems', () => {
  it('takes mergers, divisions and rows that the schema refuses', () => {
    const rows = [
      {from: 'A', to: 'M'},
      {from: 'B', to: 'M', share: 1},
      {from: 'D', to: 'M', share: 0.25},
      {from: 'D', to: 'N', share: 0.75},
      {from: 7},
      null,
    ];
    expect(found(rows)).to.deep.equal([]);
    expect(successionProblems(undefined, () => expect.fail())).to.equal(undefined);
  });

  it('names a body that follows itself, and one whose parts are not its whole', () => {
    const rows = [
      {from: 'A', to: 'A'},
      {from: 'D', to: 'M', share: 0.25},
      {from: 'D', to: 'N', share: 0.5},
    ];
    expect(found(rows)).to.deep.equal([
      '/s/0/to "A" is the one it follows (expected another; one that stays needs no row)',
      '/s/1/share the parts of "D" add up to 0.75 (expected 1: all of it goes somewhere, once)',
    ]);
  });
});
