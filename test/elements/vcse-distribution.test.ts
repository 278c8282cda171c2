import {expect, oneEvent} from '@open-wc/testing';
import type {VcseDistribution} from '../../src/elements/vcse-distribution.js';
import {behavesAsChart} from '../support/behaves-as-chart.js';
import {drawn, part, until} from '../support/drawn.js';

const src = '/datasets/ccg-spend-2018-19.json';
const suppliers = {
  src: '/datasets/vcse-suppliers-2018-19.json',
  of: 'suppliers',
  measure: 'amount',
};
const calderdale = 'E38000025';

behavesAsChart('a ranking', {src, measure: 'per-head', highlight: calderdale});
behavesAsChart('a stacked figure', {src, form: 'stacked', measure: 'share'});
behavesAsChart('a long tail', {...suppliers, form: 'tail'});
behavesAsChart('a Lorenz curve', {...suppliers, form: 'lorenz'});
behavesAsChart('a histogram', {src, form: 'histogram', measure: 'per-head'});
behavesAsChart('quarters with sites', {
  src,
  measure: 'per-head',
  quartiles: true,
  scale: 'log',
  sites: '11 39 71 105 134 172',
});

function press(element: VcseDistribution, key: string): Promise<unknown> {
  part(element, '.options').dispatchEvent(
    new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}),
  );
  return element.updateComplete;
}

function focused(element: VcseDistribution): string {
  return element.shadowRoot?.activeElement?.getAttribute('aria-label') ?? '';
}

describe('vcse-distribution', () => {
  it('draws the study’s outlier and names it, its sentence and its neighbours', async () => {
    const element = await drawn({src, measure: 'per-head', highlight: calderdale});
    expect(part(element, '.heading').textContent).to.contain('One spends £433');
    expect(part(element, '.sentence').textContent).to.contain(
      'Calderdale is 107th of 189, at £20: close to the middle value.',
    );
    const drawing = part(element, '.drawing').textContent ?? '';
    for (const text of ['North East Lincolnshire £433', 'Calderdale £20', 'Middle value £22'])
      expect(drawing).to.contain(text);
  });

  it('has every key of section 3 move the focus, with the item’s words', async () => {
    const element = await drawn({src, measure: 'per-head'});
    part(element, '.explore').click();
    await until(() => focused(element) !== '', 'the focus');
    expect(focused(element)).to.contain('1 of 189: North East Lincolnshire');
    const steps: readonly (readonly [string, string])[] = [
      ['ArrowDown', '2 of 189: Hull'],
      ['ArrowRight', '3 of 189'],
      ['ArrowUp', '2 of 189: Hull'],
      ['ArrowLeft', '1 of 189'],
      ['PageDown', '11 of 189'],
      ['PageUp', '1 of 189'],
      ['End', '189 of 189: Fareham and Gosport'],
      ['Home', '1 of 189'],
      ['l', ': L'],
    ];
    for (const [key, label] of steps) {
      await press(element, key);
      expect(focused(element), key).to.contain(label);
    }
  });

  it('selects with Enter, tells the page, puts it into the sentence, and lets go with Escape', async () => {
    const element = await drawn({src, measure: 'per-head'});
    part(element, '.explore').click();
    await until(() => focused(element) !== '', 'the focus');
    await press(element, 'ArrowDown');
    const telling = oneEvent(element, 'vcse-select') as Promise<CustomEvent<{id: string}>>;
    await press(element, 'Enter');
    expect((await telling).detail.id).to.equal('E38000085');
    await element.updateComplete;
    expect(part(element, '.sentence').textContent).to.contain('Hull is 2nd of 189, at £203');
    expect(part(element, '[role="status"]').textContent).to.contain('2 of 189: Hull');
    expect(element.renderRoot.querySelectorAll('.option[aria-selected="true"]').length).to.equal(1);
    await press(element, 'Escape');
    expect(element.selected).to.equal(undefined);
    await press(element, 'Escape');
    await until(() => element.renderRoot.querySelector('.option') === null, 'the way out');
    expect(element.shadowRoot?.activeElement?.className).to.contain('explore');
  });

  it('finds a commissioner by name', async () => {
    const element = await drawn({src, measure: 'per-head'});
    const input = part<HTMLInputElement>(element, '#find');
    input.value = 'calderd';
    input.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(part<HTMLOptionElement>(element, 'datalist option').value).to.equal('Calderdale');
    input.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(element.selected).to.equal(calderdale);
    expect(input.value).to.equal('Calderdale');
    input.value = 'Atlantis';
    input.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(part(element, '[role="status"]').textContent).to.equal('Nothing found for “Atlantis”.');
  });

  it('lets a reader change measure and order with menus', async () => {
    const element = await drawn({src, measure: 'per-head'});
    const menu = part<HTMLSelectElement>(element, '#choice-measure');
    expect([...menu.options].map(({value}) => value)).to.include.members([
      'amount',
      'share',
      'per-head',
      'invoices',
      'suppliers',
    ]);
    menu.value = 'share';
    menu.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(element.figure?.measure.name).to.equal('share');
    expect(part(element, '.sentence').textContent).to.contain('29.2%');
  });

  it('keeps the last good chart, dated, when a later document is bad, and recovers', async () => {
    const element = await drawn({src, measure: 'share'});
    const before = element.figure;
    element.src = '/datasets/no-such-file.json';
    await until(() => element.state === 'failed', 'the failure');
    await element.updateComplete;
    expect(element.figure).to.deep.equal(before);
    expect(part(element, '.failure').textContent).to.contain(
      'no-such-file.json was not found (404)',
    );
    expect(part(element, '.failure').textContent).to.contain('Showing the last data we have, from');
    expect(part(element, '.drawing svg')).to.exist;
    element.src = src;
    await until(() => element.state === 'ready', 'the recovery');
    expect(element.renderRoot.querySelector('.failure')).to.equal(null);
  });

  it('tells an author which setting does not fit', async () => {
    const element = await drawn({src, measure: 'share'});
    element.measure = 'shares';
    await element.updateComplete;
    expect(part(element, '.failure').textContent).to.contain(
      'invalid measure: "shares" (expected amount, share,',
    );
    element.measure = 'share';
    await element.updateComplete;
    expect(element.state).to.equal('ready');
  });

  it('turns hostile names into nothing but text', async () => {
    const {smallDocument} = await import('../support/small-spend.js');
    const document = smallDocument();
    const attack = '<img src=x onerror="window.attacked = true">';
    Object.assign(document.resources[0]?.data?.[0] ?? {}, {name: attack});
    const element = await drawn({data: document, measure: 'per-head'});
    expect(element.renderRoot.querySelector('img')).to.equal(null);
    expect(part(element, '.sentence').textContent).to.contain('<img src=x');
    expect((window as {attacked?: boolean}).attacked).to.equal(undefined);
  });

  it('is empty, and says so, when the document holds no figures', async () => {
    const {smallDocument} = await import('../support/small-spend.js');
    const {placed} = await import('../support/drawn.js');
    const document = smallDocument();
    document.resources.splice(2, 1, {name: 'totals', data: []});
    const element = await placed({data: document});
    await until(() => element.state === 'empty', 'emptiness');
    await element.updateComplete;
    expect(part(element, '.empty').textContent).to.equal('No data for this choice.');
  });
});
