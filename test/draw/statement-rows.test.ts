import {expect} from '@open-wc/testing';
import {statementRows} from '../../src/draw/statement-rows.js';
import {agreement, figureAt} from '../support/surveys.js';

const room = {width: 960, em: 1, figures: 18, row: 22, head: 40, end: 70};

describe('statementRows', () => {
  it('places all statements under their headings, one below the other', async () => {
    const {rows, sections} = statementRows(await figureAt(agreement), room);
    expect(rows.length).to.equal(53);
    expect(sections[0]?.label.text).to.equal('Finding out (acquisition): 22 statements');
    rows
      .slice(1)
      .forEach(({top}, i) =>
        expect(top).to.be.at.least((rows[i]?.top ?? 0) + (rows[i]?.height ?? 0)),
      );
  });

  it('puts labels above their figures where room is short, and never cuts one', async () => {
    const view = await figureAt(agreement);
    const {rows, narrow} = statementRows(view, {...room, width: 320});
    expect(narrow).to.equal(true);
    rows.forEach(({labels, item}) => {
      const text = labels.map((label) => label.text).join(' ');
      expect(text.replace(' *', '')).to.equal(item.name);
    });
  });
});
