import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {networkTreeRow} from '../../src/elements/network-tree-row.js';
import type {TreeRow} from '../../src/elements/tree-rows.js';
import {networkFigure} from '../support/network-figure.js';
import {askedOf, spendGraph} from '../support/small-network.js';

const body: TreeRow = {
  key: 'b/commissioners/0',
  parent: 's/commissioners',
  level: 2,
  kind: 'body',
  text: 'Eastshire',
  aside: '',
  value: '2',
  body: 0,
  place: 1,
  size: 3,
  expanded: false,
};

async function drawn(row: TreeRow, current = true, own: object = {}) {
  const done: string[] = [];
  const box = document.createElement('div');
  const view = networkFigure(await spendGraph(), askedOf(own));
  const clicked = () => void done.push('clicked');
  const focused = () => void done.push('focused');
  render(networkTreeRow(view, row, {current, clicked, focused}), box);
  const item = box.querySelector<HTMLElement>('[role="treeitem"]');
  if (!item) throw new Error('no row');
  return {item, done, of: (name: string) => item.getAttribute(name)};
}

describe('networkTreeRow', () => {
  it('says level, place, whether it is open or chosen, and all that is known of a body', async () => {
    const {of} = await drawn(body);
    const names = ['level', 'posinset', 'setsize', 'expanded', 'selected'];
    expect(names.map((name) => of(`aria-${name}`))).to.deep.equal([
      '2',
      '1',
      '3',
      'false',
      'false',
    ]);
    expect(of('aria-label')).to.match(/^Eastshire, 2 relations, /);
    expect((await drawn({...body, value: '1'})).of('aria-label')).to.match(
      /^Eastshire, 1 relation, /,
    );
    expect((await drawn({...body, value: '£70'})).of('aria-label')).to.match(/^Eastshire, £70, /);
    expect((await drawn(body, true, {selected: 'A'})).of('aria-selected')).to.equal('true');
  });

  it('has no state of its own where nothing is under it, and its aside and value in its name', async () => {
    const {body: _, expanded: __, ...rest} = body;
    const {item, of} = await drawn({...rest, kind: 'link', aside: '(our reading)', value: '£5'});
    expect(of('aria-expanded')).to.equal(null);
    expect(of('aria-label')).to.equal('Eastshire (our reading), £5');
    expect(item.querySelector('small')?.textContent).to.equal('(our reading)');
    expect(item.querySelector('.row-value')?.textContent).to.equal('£5');
  });

  it('is where the Tab key comes to, or not, and tells of a click and of the focus', async () => {
    const {item, done, of} = await drawn(body);
    expect(of('tabindex')).to.equal('0');
    item.click();
    item.dispatchEvent(new FocusEvent('focus'));
    expect(done).to.deep.equal(['clicked', 'focused']);
    expect((await drawn(body, false)).of('tabindex')).to.equal('-1');
  });
});
