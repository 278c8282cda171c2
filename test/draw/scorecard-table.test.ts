import {expect} from '@open-wc/testing';
import * as details from '../../src/draw/measure-details.js';
import {drawScorecard} from '../../src/draw/scorecard-table.js';
import {exampleScorecard, measuresAt, measuresOf, scorecardWith} from '../support/scorecards.js';
import {rendered, words} from '../support/rendered.js';

const size = {width: 960, em: 1};

describe('drawScorecard', () => {
  it('is a real table: a group heading a perspective, a row header a measure, as many cells in every row', async () => {
    const view = await measuresAt(exampleScorecard);
    const box = await rendered(drawScorecard(view, size, details).template);
    expect(box.querySelectorAll('tbody').length).to.equal(4);
    expect(box.querySelectorAll('th[scope="rowgroup"]').length).to.equal(4);
    expect(box.querySelectorAll('th[scope="row"]').length).to.equal(9);
    const columns = box.querySelectorAll('thead th').length;
    box
      .querySelectorAll('tr:has(> th[scope="row"])')
      .forEach((row) => expect(row.children.length).to.equal(columns));
    box
      .querySelectorAll('td[colspan]')
      .forEach((cell) => expect(cell.getAttribute('colspan')).to.equal(String(columns)));
  });

  it('says the status in words before it draws it, and all pictures are decoration', async () => {
    const box = await rendered(drawScorecard(await measuresAt(exampleScorecard), size).template);
    expect([...box.querySelectorAll('.status-line')].map(words)).to.deep.equal([
      'Below target',
      'Similar to target',
      'Above limit',
      'Below target',
      'No target',
      'No figure',
      'Below target',
      'Below target',
      'Target met',
    ]);
    const pictures = [...box.querySelectorAll('svg')];
    expect(pictures.length).to.be.greaterThan(0);
    pictures.forEach((svg) => {
      expect(svg.closest('[aria-hidden="true"]'), svg.getAttribute('class') ?? '').not.to.equal(
        null,
      );
    });
  });

  it('has the same words as cards, with the headings repeated', async () => {
    const view = await measuresAt(exampleScorecard);
    const cards = await rendered(drawScorecard(view, {width: 360, em: 1}).template);
    expect(cards.querySelector('table')).to.equal(null);
    expect(cards.querySelectorAll('li.card').length).to.equal(9);
    const [first] = cards.querySelectorAll('li.card dl');
    expect([...(first?.querySelectorAll('dt') ?? [])].map(words)).to.deep.equal([
      'Now',
      'Target',
      'Compared with',
      'Share of target reached',
      'Over time',
      'Status and change',
      'Evidence',
    ]);
    expect(words(first?.querySelector('dd.status'))).to.equal(
      'Below target about 1,800 short up from 39,500 in 2019-20: better',
    );
    const wide = await rendered(drawScorecard({...view, layout: 'cards'}, size).template);
    expect(wide.querySelectorAll('li.card').length).to.equal(9);
  });

  it('has no heading without words in a card', async () => {
    const view = await measuresOf(scorecardWith([{commentary: 'It was late.'}, {}]));
    const cards = await rendered(drawScorecard(view, {width: 360, em: 1}).template);
    const headings = [...cards.querySelectorAll('dl')].map((list) =>
      [...list.querySelectorAll('dt')].map(words).join(),
    );
    expect(headings).to.deep.equal(['Value,Change,Evidence', 'Value,Change']);
  });

  it('has only the columns that the document has something for', async () => {
    const box = await rendered(drawScorecard(await measuresOf(scorecardWith([{}])), size).template);
    expect([...box.querySelectorAll('thead th')].map(words)).to.deep.equal([
      'Measure',
      'Value',
      'Change',
    ]);
  });

  it('keeps all details in the page, folded until they are asked for', async () => {
    const view = await measuresAt('/datasets/scorecard-framework-2022.json', {
      opened: ['suffolk-share'],
    });
    const box = await rendered(drawScorecard(view, size, details).template);
    const rows = [...box.querySelectorAll('tr.more')];
    expect(rows.length).to.equal(9);
    expect(rows.filter((row) => !row.classList.contains('folded')).map(({id}) => id)).to.deep.equal(
      ['more-suffolk-share'],
    );
    box.querySelectorAll('button[data-opens]').forEach((button) => {
      const row = box.querySelector(`#${button.getAttribute('aria-controls') ?? ''}`);
      expect(row !== null).to.equal(true);
      expect(button.getAttribute('aria-expanded')).to.equal(
        String(!row?.classList.contains('folded')),
      );
    });
    const all = await rendered(drawScorecard({...view, opened: ['all']}, size, details).template);
    expect(all.querySelectorAll('.folded').length).to.equal(0);
  });

  it('draws all but what is unfolded before the module of that has come', async () => {
    const view = await measuresAt(exampleScorecard, {opened: ['all'], showActions: true});
    for (const width of [960, 360]) {
      const first = await rendered(drawScorecard(view, {width, em: 1}).template);
      expect(first.querySelectorAll('.toggle').length).to.be.greaterThan(0);
      expect(first.querySelectorAll('.more').length).to.equal(0);
      expect(words(first)).not.to.contain('To do');
      const whole = await rendered(drawScorecard(view, {width, em: 1}, details).template);
      expect(whole.querySelectorAll('.more').length).to.equal(
        whole.querySelectorAll('.toggle').length,
      );
      expect(words(whole)).to.contain('To do');
    }
  });

  it('puts evidence first, and actions where they belong, when asked', async () => {
    const view = await measuresAt(exampleScorecard, {evidenceFirst: true, showActions: true});
    const box = await rendered(drawScorecard(view, size, details).template);
    expect(words(box.querySelectorAll('thead th')[1])).to.equal('Evidence');
    expect(words(box)).to.contain(
      'Pay grants in the first month of each quarter: under way (Head of finance, Example Council, by 2023-09).',
    );
    const without = await rendered(
      drawScorecard(await measuresAt(exampleScorecard), size, details).template,
    );
    expect(words(without)).not.to.contain('Pay grants in the first month of each quarter');
  });

  it('draws 40 measures in 6 perspectives, and 200, without losing one', async () => {
    for (const many of [40, 200]) {
      const rows = Array.from({length: many}, (_, i) => ({
        value: i,
        target: 20,
        polarity: 'higher',
        name: `${'Long name '.repeat(19)}${i}`,
      }));
      const box = await rendered(
        drawScorecard(await measuresOf(scorecardWith(rows)), size).template,
      );
      expect(box.querySelectorAll('th[scope="row"]').length).to.equal(many);
    }
  });
});
