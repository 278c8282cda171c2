import {expect, oneEvent} from '@open-wc/testing';
import '../../src/define/vcse-distribution.js';
import '../../src/define/vcse-map.js';
import type {VcseMap} from '../../src/elements/vcse-map.js';
import {equipped, part, placed, placedAs, until} from '../support/drawn.js';

const src = '/datasets/ccg-spend-2018-19.json';
const leeds = 'E38000225';

describe('ReaderState', () => {
  it('says what the reader changed, and nothing of what the author set', async () => {
    const element = await equipped(await placed({src, measure: 'per-head'}));
    await element.updateComplete;
    expect(element.shared).to.equal('');
    const menu = part(element, 'select') as HTMLSelectElement;
    const other = [...menu.options].find(({value}) => value !== menu.value)!;
    menu.value = other.value;
    const told = oneEvent(element, 'vcse-change');
    menu.dispatchEvent(new Event('change'));
    const {detail} = (await told) as CustomEvent<{shared: string}>;
    expect(detail.shared).to.equal(`${menu.id.replace('choice-', '')}=${other.value}`);
    element.choose(leeds);
    expect(element.shared).to.equal(`${detail.shared}&selected=${leeds}`);
  });

  it('makes another chart show the same, whenever it is set', async () => {
    const first = (await placedAs('vcse-map', {src})) as VcseMap;
    first.shared = `view=list&selected=${leeds}`;
    await until(() => first.selected === leeds, 'the chosen area');
    await until(() => first.shownForm === 'list', 'the list');
    expect(first.shared).to.equal(`view=list&selected=${leeds}`);
    first.shared = 'view=areas&selected=';
    await until(() => first.selected === undefined, 'no chosen area');
    await until(() => first.shownForm === 'areas', 'the map');
    expect(first.shared).to.equal('');
  });

  it('does nothing that the reader could not do', async () => {
    const element = await placed({src, measure: 'per-head'});
    element.shared = 'src=https://example.org/x.json&measure=secret&selected=<b>&form=%00&data=1';
    await equipped(element);
    await element.updateComplete;
    await element.updateComplete;
    expect(element.src).to.equal(src);
    expect(element.selected).to.equal(undefined);
    expect(element.shared).to.equal('');
    expect(element.state).to.equal('ready');
  });
});
