import {expect} from '@open-wc/testing';
import {nothing} from 'lit';
import type {Taken} from '../../src/elements/actions.js';
import {methodsList} from '../../src/elements/methods-list.js';
import type {Language} from '../../src/format/messages.js';
import {realViews} from '../support/real-views.js';
import {rendered, words} from '../support/rendered.js';

/** A Lorenz curve on the page, and the promise of its next update. */
async function taken(localName: string, language: Language) {
  const [view] = await realViews('lorenz');
  let update: () => void = () => undefined;
  const updated = new Promise<void>((resolve) => (update = resolve));
  const host = {localName, requestUpdate: update};
  return {taken: {host, view: {...view!, language}} as unknown as Taken, updated};
}

describe('methodsList', () => {
  it('is a list of names and formulas, with sources marked as English', async () => {
    const list = await rendered(methodsList((await taken('vcse-distribution', 'en')).taken));
    const terms = [...list.querySelectorAll('dt')].map(words);
    expect(terms).to.include('Gini index');
    expect(list.querySelectorAll('dd').length).to.equal(terms.length);
    expect([...list.querySelectorAll('[lang=en]')].map(words).join()).to.contain('Gastwirth');
  });

  it('asks for the texts of a language when it is first wanted, and is in that language then', async () => {
    const welsh = await taken('vcse-distribution', 'cy');
    expect(methodsList(welsh.taken)).to.equal(nothing);
    await welsh.updated;
    const list = await rendered(methodsList(welsh.taken));
    expect([...list.querySelectorAll('dt')].map(words)).to.include('Mynegai Gini');
  });

  it('is nothing for a figure without measures of ours', async () => {
    expect(methodsList((await taken('vcse-vega', 'en')).taken)).to.equal(nothing);
  });
});
