import {expect, fixture, html} from '@open-wc/testing';
import type {Choice} from '../../src/elements/choice.js';
import {controls} from '../../src/elements/controls.js';

const options = [
  {value: 'areas', label: 'Areas'},
  {value: 'list', label: 'List'},
];
const view: Choice = {property: 'view', label: 'View', value: 'list', switch: true, options};
const measure: Choice = {property: 'measure', label: 'Measure', value: 'areas', options};

function row(narrow: boolean, choices: readonly Choice[], chosen: string[] = []) {
  return fixture<HTMLElement>(
    html`<div>
      ${controls({
        language: 'en',
        find: undefined,
        items: [],
        typed: '',
        typing: () => undefined,
        asked: () => undefined,
        choices,
        chosen: (choice, value) => chosen.push(`${choice.property} ${value}`),
        narrow,
        explore: undefined,
        exploring: false,
      })}
    </div>`,
  );
}

describe('controls', () => {
  it('folds its menus when narrow, under what they change, and leaves switches open', async () => {
    const root = await row(true, [view, measure]);
    expect(root.querySelector('summary')?.textContent).to.equal('Change measure');
    expect(root.querySelector('details button')).to.equal(null);
    expect(root.querySelectorAll('button').length).to.equal(2);
  });

  it('has nothing to unfold where there is nothing but switches', async () => {
    expect((await row(true, [view])).querySelector('details')).to.equal(null);
  });

  it('tells which switch is pressed, and what the reader chooses', async () => {
    const chosen: string[] = [];
    const root = await row(false, [view, measure], chosen);
    const buttons = [...root.querySelectorAll('button')];
    expect(buttons.map((button) => button.getAttribute('aria-pressed'))).to.deep.equal([
      'false',
      'true',
    ]);
    expect(root.querySelector('[role="group"]')?.getAttribute('aria-label')).to.equal('View');
    buttons[0]?.click();
    const select = root.querySelector('select');
    if (select) select.value = 'list';
    select?.dispatchEvent(new Event('change'));
    expect(chosen).to.deep.equal(['view areas', 'measure list']);
  });
});
