import {expect} from '@open-wc/testing';
import type {ReactiveController} from 'lit';
import '../../src/define/vcse-distribution.js';
import {UpdateNews, type Updated} from '../../src/elements/update-news.js';
import type {Description} from '../../src/view/description.js';
import {equipped, part, placed, until} from '../support/drawn.js';
import {smallDocument} from '../support/small-spend.js';

const item = (id: string) => ({id, name: `Group ${id}`});

/** A chart of named items that says nothing aloud but keeps it. */
function chartOf(ids: readonly string[]) {
  const said: string[] = [];
  const controllers: ReactiveController[] = [];
  const place = {active: 0, listed: true};
  const host = {
    document: {} as unknown,
    words: {subtitle: 'Share of spending, 2018-19'} as Description,
    shownItems: ids.map(item),
    say: (text: string) => said.push(text),
    addController: (controller: ReactiveController) => controllers.push(controller),
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  };
  new UpdateNews(host as unknown as Updated, place, 60);
  const update = (more: Partial<typeof host> = {}) => {
    Object.assign(host, more);
    for (const controller of controllers) controller.hostUpdated?.();
  };
  return {host, said, place, update};
}
const after = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

describe('UpdateNews', () => {
  it('says nothing of the first document, nor of the same one drawn again', () => {
    const {said, update} = chartOf(['A', 'B']);
    update();
    update();
    expect(said).to.deep.equal([]);
  });
  it('tells the last of several documents in a short time, once', async () => {
    const {said, update} = chartOf(['A', 'B']);
    update();
    for (const period of ['1', '2', '3'])
      update({document: {}, words: {subtitle: `Share, part ${period}`} as Description});
    expect(said).to.deep.equal(['Updated: Share, part 1.']);
    await after(150);
    expect(said).to.deep.equal(['Updated: Share, part 1.', 'Updated: Share, part 3.']);
  });
  it('tells where the reader is when the item they were at is gone', () => {
    const {said, place, update} = chartOf(['A', 'B', 'C']);
    place.active = 1;
    update();
    update({document: {}, shownItems: ['A', 'C'].map(item)});
    expect(said).to.deep.equal([
      'Updated: Share of spending, 2018-19. Group B is not in it; you are at Group C.',
    ]);
  });
  it('is heard in a chart, whose focus and selection stay where they were', async () => {
    const data = smallDocument();
    const element = await equipped(await placed({data, measure: 'share'}));
    element.choose(element.shownItems[1]?.id);
    part(element, '.explore').click();
    await until(() => element.renderRoot.querySelector('.option') !== null, 'the options');
    await element.updateComplete;
    const focused = () =>
      (element.renderRoot as ShadowRoot).activeElement?.getAttribute('aria-label')?.split(':')[0];
    const before = focused();
    expect(before).to.be.a('string');
    element.data = {...smallDocument(), title: 'Small spending, once more'};
    const status = () => part(element, '[role="status"]').textContent;
    await until(() => status()?.startsWith('Updated: ') ?? false, 'the news');
    await element.updateComplete;
    expect(focused()).to.equal(before);
    expect(element.selected).to.equal(element.shownItems[1]?.id);
  });
});
