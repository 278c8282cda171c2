import {expect} from '@open-wc/testing';
import {drawn, part, placed, until} from '../support/drawn.js';
import {smallDocument} from '../support/small-spend.js';

const settings = {data: smallDocument(), measure: 'share', group: 'selection-group-test'};

describe('SelectionGroup', () => {
  it('shares what the reader chooses, and tells it once', async () => {
    const one = await drawn(settings);
    const two = await drawn({...settings, order: 'ascending'});
    const apart = await drawn({...settings, group: 'another'});
    const told: string[] = [];
    for (const element of [one, two]) {
      element.addEventListener('vcse-select', () => told.push(element.order));
    }
    two.choose('B');
    await two.updateComplete;
    await one.updateComplete;
    expect(one.selected).to.equal('B');
    expect(apart.selected).to.equal(undefined);
    expect(told).to.deep.equal(['ascending']);
    one.choose(undefined);
    await one.updateComplete;
    expect(two.selected).to.equal(undefined);
  });

  it('shares what the page sets, across shadow roots, with charts that come later and come back', async () => {
    const one = await drawn({...settings, selected: 'A'});
    const root = document.createElement('div').attachShadow({mode: 'open'});
    document.body.append(root.host);
    const late = await placed(settings);
    root.append(late);
    await until(() => late.selected === 'A', 'the selection');
    const home = late.parentNode;
    late.remove();
    one.selected = 'B';
    await one.updateComplete;
    expect(late.selected).to.equal('A');
    home?.append(late);
    await until(() => late.selected === 'B', 'the selection after coming back');
    expect(part(late, '.frame')).to.exist;
    root.host.remove();
  });

  it('is left by a chart whose group changes', async () => {
    const one = await drawn(settings);
    const two = await drawn(settings);
    two.group = undefined;
    await two.updateComplete;
    one.choose('C');
    await one.updateComplete;
    expect(two.selected).to.equal(undefined);
  });
});
