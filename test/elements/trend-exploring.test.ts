import {expect} from '@open-wc/testing';
import type {VcseTrend} from '../../src/elements/vcse-trend.js';
import '../../src/define/vcse-trend.js';
import {spendOverTime} from '../support/trend-of.js';
import {equipped, part, placedAs, until} from '../support/drawn.js';

/** A document of three commissioners in three years; B has no number in the last. */
function threeInTime() {
  const {name, title, licenses, sources, facts, commissioners, totals} = spendOverTime({
    A: {'2016-17': 30, '2017-18': 31, '2018-19': 32},
    B: {'2016-17': 20, '2017-18': 21, '2018-19': null},
    C: {'2016-17': 10, '2017-18': 11, '2018-19': 12},
  });
  return {
    $schema: 'schemas/spend.v1.json',
    name,
    title,
    licenses: [{name: 'OGL-UK-3.0', title: 'Open Government Licence v3.0'}, ...licenses],
    sources,
    spend: facts,
    resources: [
      {name: 'commissioners', data: commissioners},
      {name: 'totals', data: totals},
    ],
  };
}

async function explored(settings: object): Promise<VcseTrend> {
  const data = threeInTime();
  const element = await equipped(await placedAs('vcse-trend', {data, sector: 'all', ...settings}));
  await until(() => element.renderRoot.querySelector('.explore') !== null, 'the button');
  part(element, '.explore').click();
  await until(() => focused(element) !== '', 'the focus');
  return element;
}

const focused = (element: VcseTrend) =>
  element.shadowRoot?.activeElement?.getAttribute('aria-label') ?? '';

async function press(element: VcseTrend, key: string): Promise<string> {
  part(element, '.options').dispatchEvent(
    new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}),
  );
  await element.updateComplete;
  await element.updateComplete;
  return focused(element);
}

describe('TrendExploring', () => {
  it('goes through time with Left and Right, and to the same time of another with Up and Down', async () => {
    const element = await explored({form: 'lines'});
    expect(focused(element)).to.contain('Place A, 2016-17: £30');
    expect(await press(element, 'ArrowRight')).to.contain('Place A, 2017-18: £31');
    expect(await press(element, 'ArrowDown')).to.contain('Place B, 2017-18: £21');
    expect(await press(element, 'ArrowDown')).to.contain('Place C, 2017-18: £11');
    expect(await press(element, 'ArrowDown')).to.contain('Place C, 2017-18: £11');
    expect(await press(element, 'ArrowLeft')).to.contain('Place C, 2016-17: £10');
    expect(await press(element, 'ArrowUp')).to.contain('Place B, 2016-17: £20');
  });

  it('goes to the nearest time that the other has', async () => {
    const element = await explored({form: 'bars'});
    await press(element, 'ArrowRight');
    expect(await press(element, 'ArrowRight')).to.contain('Place A, 2018-19: £32');
    expect(await press(element, 'ArrowDown')).to.contain('Place B, 2017-18: £21');
  });

  it('gives up a commissioner by choosing its chosen point again, which alone is said to be chosen', async () => {
    const element = await explored({form: 'lines'});
    const chosen = () =>
      [...element.renderRoot.querySelectorAll('.option[aria-selected="true"]')].map((option) =>
        option.getAttribute('aria-label'),
      );
    await press(element, 'ArrowDown');
    const other = await press(element, 'ArrowRight');
    expect(chosen()).to.deep.equal([]);
    await press(element, 'Enter');
    expect([element.selected, chosen()]).to.deep.equal(['B', [other]]);
    await press(element, 'Enter');
    expect([element.selected, chosen()]).to.deep.equal([undefined, []]);
  });

  it('gives up a commissioner by a second click on its point, and moves to another by a click on that', async () => {
    const element = await explored({form: 'lines'});
    const click = async (id: string | undefined) => {
      const at = element.shownItems.findIndex((item) => item.id === id);
      const {left, top} = part(element, '.drawing').getBoundingClientRect();
      const mark = element.drawing?.marks[at];
      if (!mark) throw new Error('no mark');
      const [x, y] = [mark.x + mark.width / 2, mark.y + mark.height / 2];
      part(element, '.drawing').dispatchEvent(
        new MouseEvent('click', {clientX: left + x, clientY: top + y, bubbles: true}),
      );
      await element.updateComplete;
      return element.selected;
    };
    const [first, second] = [0, 4].map((at) => element.shownItems[at]?.id);
    expect([await click(first), await click(second), await click(second)]).to.deep.equal([
      'A',
      'B',
      undefined,
    ]);
  });

  it('takes the first point for a commissioner that was chosen elsewhere', async () => {
    const element = await explored({form: 'lines', selected: 'C'});
    expect(focused(element)).to.contain('Place C, 2016-17: £10');
    expect(await press(element, 'Enter')).to.contain('Place C');
    expect(element.selected).to.equal(undefined);
  });

  it('goes through time with all four where one stands alone', async () => {
    const element = await explored({only: 'C'});
    expect(focused(element)).to.contain('2016-17: £10');
    expect(await press(element, 'ArrowDown')).to.contain('2017-18: £11');
    expect(await press(element, 'ArrowUp')).to.contain('2016-17: £10');
  });
});
