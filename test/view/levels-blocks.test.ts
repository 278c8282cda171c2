import {expect} from '@open-wc/testing';
import {levelsBlocks, type Block} from '../../src/view/levels-blocks.js';

/** Hulls by their members, all in one band unless a band is given. */
function blocks(
  groups: readonly (readonly number[])[],
  bands: Readonly<Record<number, number>> = {},
  most = 6,
): readonly Block[] {
  const hulls = groups.map((members, group) => ({group, members}));
  const bandOf = new Map(groups.flat().map((body) => [body, bands[body] ?? 0]));
  return levelsBlocks({hulls}, bandOf, most);
}

/** Bodies inside each hull of a block, by columns, bands and rows. */
function insides({cells, hulls}: Block): readonly (readonly number[])[] {
  return hulls.map(({columns: [left, right], bands: [first, last], lastRow}) =>
    cells
      .flatMap(({body, column, band, row}) =>
        column >= left &&
        column <= right &&
        band >= first &&
        band <= last &&
        (band < last || row <= lastRow)
          ? [body]
          : [],
      )
      .sort((a, b) => a - b),
  );
}

describe('levelsBlocks', () => {
  it('stands two alliances around the members they share', () => {
    const [block, ...others] = blocks([
      [1, 2, 3],
      [3, 4],
    ]);
    if (!block) throw new Error('no block');
    expect(others.length).to.equal(0);
    expect(insides(block)).to.deep.equal([
      [1, 2, 3],
      [3, 4],
    ]);
  });

  it('keeps alliances that share nobody apart', () => {
    expect(
      blocks([
        [1, 2],
        [3, 4],
      ]).map(({hulls}) => hulls.map(({hull}) => hull)),
    ).to.deep.equal([[0], [1]]);
  });

  it('sets three alliances that share one member to its left, to its right and under it', () => {
    const groups = [
      [1, 2, 9],
      [3, 4, 5, 9],
      [6, 7, 8, 10, 9],
    ];
    const [block, ...others] = blocks(groups, {
      6: 0,
      7: 0,
      1: 1,
      2: 1,
      3: 1,
      4: 1,
      5: 1,
      8: 1,
      9: 1,
      10: 1,
    });
    if (!block) throw new Error('no block');
    expect(others.length).to.equal(0);
    const byHull = new Map(block.hulls.map(({hull}, at) => [hull, insides(block)[at]]));
    groups.forEach((members, hull) =>
      expect(byHull.get(hull)).to.deep.equal([...members].sort((a, b) => a - b)),
    );
    expect(block.hulls.filter(({under}) => under).map(({hull}) => hull)).to.deep.equal([0]);
  });

  it('repeats a member of four alliances', () => {
    const groups = [
      [1, 9],
      [2, 9],
      [3, 9],
      [4, 9],
    ];
    const made = blocks(groups);
    expect(made.length).to.equal(4);
    expect(made.flatMap((block) => insides(block))).to.deep.equal(groups);
    expect(made.flatMap(({cells}) => cells.filter(({copy}) => copy)).length).to.equal(3);
  });

  it('takes no more columns than there are', () => {
    const many = Array.from({length: 30}, (_, at) => at);
    for (const most of [1, 2, 3, 4]) {
      for (const {columns} of blocks([many, [29, 30, 31]], {}, most))
        expect(columns).to.be.at.most(most);
    }
  });
});
