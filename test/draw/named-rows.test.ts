import {expect} from '@open-wc/testing';
import {namedRows} from '../../src/draw/named-rows.js';

const room = {width: 960, em: 1, figures: 18, row: 22, head: 40, end: 70};
const groups = [
  {
    heading: 'First',
    items: ['one', 'a name that is a good deal longer than the others are and than its place'],
  },
  {heading: 'Nobody', items: []},
  {items: ['three']},
];

describe('namedRows', () => {
  it('places rows one below the other, those of a group under its heading', () => {
    const {rows, sections, height} = namedRows(groups, room, (item) => item);
    expect(sections.map(({label}) => label.text)).to.deep.equal(['First']);
    expect(rows.map(({item}) => item.slice(0, 5))).to.deep.equal(['one', 'a nam', 'three']);
    rows
      .slice(1)
      .forEach(({top}, i) =>
        expect(top).to.be.at.least((rows[i]?.top ?? 0) + (rows[i]?.height ?? 0)),
      );
    expect(height).to.be.greaterThan(rows.at(-1)?.top ?? 0);
    expect(rows[1]?.labels.map(({text}) => text).join(' ')).to.equal(groups[0]?.items[1]);
  });

  it('puts names above where room is short', () => {
    const {rows, narrow} = namedRows(groups, {...room, width: 320}, (item) => item);
    expect(narrow).to.equal(true);
    for (const {labels, at} of rows) expect(labels.at(-1)?.y).to.be.lessThan(at);
  });
});
