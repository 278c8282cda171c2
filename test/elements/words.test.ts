import {expect} from '@open-wc/testing';
import {registerMessages} from '../../src/elements/languages.js';
import {messages as common} from '../../src/words/cy/common.js';
import {messages as distribution} from '../../src/words/cy/distribution.js';
import {messages as insight} from '../../src/words/cy/insight.js';
import {messages as map} from '../../src/words/cy/map.js';
import {messages as network} from '../../src/words/cy/network.js';
import {messages as reach} from '../../src/words/cy/reach.js';
import {messages as scorecard} from '../../src/words/cy/scorecard.js';
import {messages as survey} from '../../src/words/cy/survey.js';
import {messages as trend} from '../../src/words/cy/trend.js';
import {equipped, placedAs, until, type Chart} from '../support/drawn.js';
import {everyForm} from '../support/every-form.js';
import {foreign, foreignDocument} from '../support/foreign.js';
import {pictured} from '../support/standing.js';

const dictionaries = [common, distribution, insight, map, network, reach, scorecard, survey, trend];
/** Attributes that are read to somebody. */
const SPOKEN = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt'];
/** What is the same in every language: identifiers, units, classes, endings of files, names of formats. */
const SAME =
  /\b[A-Z]+-[A-Z]+-[\w-]+|\b[A-Z]*\d[\w.-]*|[\d.,]M\b|\b[KM]B\b|\b[A-Z]\b|\b(CSV|JSON|SVG|PNG|VL\.JSON|Harvard|Vancouver|BibTeX|RIS|CSL|xp|example\.org)\b/g;

/** Every text of a chart that its readers see or hear, in the language of the chart. */
function texts({renderRoot, drawing}: Chart): string[] {
  const walker = document.createTreeWalker(renderRoot, NodeFilter.SHOW_TEXT);
  const found: string[] = (drawing?.labels ?? []).map(({text}) => text);
  while (walker.nextNode()) {
    const {parentElement, data} = walker.currentNode as Text;
    if (!parentElement?.closest('style, script, [lang=en], textarea')) found.push(data);
  }
  for (const element of renderRoot.querySelectorAll('*'))
    for (const name of SPOKEN) found.push(element.getAttribute(name) ?? '');
  for (const {value} of renderRoot.querySelectorAll<HTMLOptionElement>('datalist option'))
    found.push(value);
  return found;
}

/** Texts with a Latin letter, which no message and no document has here. */
function untagged(all: Iterable<string>): string[] {
  const plain = [...all].map((text) => text.replace(/\s+/g, ' ').trim());
  return [...new Set(plain)].filter((text) => /[A-Za-z]/.test(text.replace(SAME, ''))).sort();
}

/** A key in the part of a chart that has the focus. */
async function press(element: Chart, key: string): Promise<void> {
  const {activeElement} = element.renderRoot as ShadowRoot;
  activeElement?.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
  await element.updateComplete;
  await element.updateComplete;
}

/** All that a chart says while it is explored, its panels opened, its menus used and its fields filled. */
async function saidBy(element: Chart): Promise<ReadonlySet<string>> {
  const said = new Set<string>();
  const {renderRoot} = element;
  // Settings that do not fit are told to the author of the page, in English.
  const heard = () => {
    if (element.state !== 'failed') for (const text of texts(element)) said.add(text);
  };
  const hear = async () => {
    await element.updateComplete;
    heard();
  };
  const each = <Found extends HTMLElement>(selector: string) => [
    ...renderRoot.querySelectorAll<Found>(selector),
  ];
  const observer = new MutationObserver(heard);
  observer.observe(renderRoot, {subtree: true, childList: true, characterData: true});
  await hear();
  for (const button of each('.actions > button[aria-controls]')) {
    button.click();
    await element.updateComplete;
    const panel = `#${button.getAttribute('aria-controls') ?? ''}`;
    await until(() => each(`${panel} button, ${panel} p`).length > 0, panel);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await hear();
  }
  for (const button of each('.copy button, .table .actions button, .sort').slice(0, 20)) {
    button.click();
    await hear();
  }
  for (const details of each<HTMLDetailsElement>('details')) details.open = true;
  await hear();
  each('.explore, [role="tree"] [tabindex="0"]')[0]?.focus();
  each('.explore')[0]?.click();
  for (const key of ['Home', 'Enter', 'ArrowRight', 'ArrowDown', 'End', 'Enter', 'Escape']) {
    await press(element, key);
    await hear();
  }
  for (const value of ['Жжж', 'Б']) {
    const [find] = each<HTMLInputElement>('#find');
    if (!find) continue;
    find.value = value;
    find.dispatchEvent(new Event('input'));
    find.dispatchEvent(new Event('change'));
    await hear();
  }
  for (const id of each<HTMLSelectElement>('select').map((select) => select.id)) {
    const values = [...(each<HTMLSelectElement>(`#${id}`)[0]?.options ?? [])].map(
      (option) => option.value,
    );
    for (const value of [...values.slice(1, 8), values[0] ?? '']) {
      const [select] = each<HTMLSelectElement>(`#${id}`);
      if (!select || ![...select.options].some((option) => option.value === value)) continue;
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await hear();
    }
  }
  observer.disconnect();
  return said;
}

describe('the words of every form', () => {
  const {fetch} = globalThis;
  before(() => {
    for (const messages of dictionaries)
      registerMessages(
        'xp',
        Object.fromEntries(Object.keys(messages).map((key) => [key, foreign(key, 'charts')])),
      );
    globalThis.fetch = async (input, init) => {
      const answer = await fetch(input, init);
      const address = input instanceof Request ? input.url : String(input);
      if (!address.endsWith('.json') || !answer.ok) return answer;
      return Response.json(foreignDocument(await answer.json()));
    };
  });
  after(() => (globalThis.fetch = fetch));

  for (const [tag, settings] of everyForm) {
    it(`are messages, but for names: ${tag} ${JSON.stringify(settings)}`, async function () {
      this.timeout(60_000);
      for (const width of [960, 320]) {
        const element = await placedAs(tag, {...settings, lang: 'xp'}, width);
        await pictured(await equipped(element));
        expect(untagged(await saidBy(element)), `at ${width} px`).to.deep.equal([]);
        element.parentElement?.remove();
      }
    });
  }

  it('are messages when a chart fails', async () => {
    const failed = async (settings: object) => {
      const element = await placedAs('vcse-distribution', {...settings, lang: 'xp'});
      await until(() => element.state === 'failed', 'the failure');
      await element.updateComplete;
      return untagged(texts(element).map((text) => text.replaceAll('none.json', '')));
    };
    expect(await failed({src: '/datasets/none.json'})).to.deep.equal([]);
    expect(await failed({data: {resources: []}})).to.deep.equal([]);
  });

  it('are seen to be none of ours', () => {
    expect(untagged(['Σηοω', 'Show Б', '£1.2M to 3'])).to.deep.equal(['Show Б', '£1.2M to 3']);
  });
});
