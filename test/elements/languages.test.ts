import {expect} from '@open-wc/testing';
import '../../src/define/vcse-insight.js';
import '../../src/define/vcse-scorecard.js';
import {registerMessages} from '../../src/elements/languages.js';
import {equipped, part, placed, placedAs, until} from '../support/drawn.js';
import {smallDocument} from '../support/small-spend.js';

const button = '.actions button';

describe('languages of a chart', () => {
  it('are those of the nearest lang, also when it changes', async () => {
    registerMessages('xl', {'Show as table': 'LANG table', '{0} of {1}': '{0} LANG {1}'});
    const element = await equipped(await placed({data: smallDocument()}));
    expect(part(element, button).textContent).to.contain('Show as table');
    element.lang = 'xl-GB';
    await until(() => part(element, button).textContent?.includes('LANG') === true, 'the language');
    expect(part(element, '.frame').lang).to.equal('xl');
    element.parentElement?.setAttribute('lang', 'en');
    element.removeAttribute('lang');
    await until(() => part(element, button).textContent?.includes('LANG') === false, 'English');
  });

  it('can be replaced in part while a chart is on the page', async () => {
    const element = await equipped(await placed({data: smallDocument(), lang: 'xm'}));
    expect(part(element, '.frame').lang).to.equal('en');
    registerMessages('xm', {'Show as table': 'First'});
    await until(() => part(element, button).textContent?.includes('First') === true, 'the text');
    registerMessages('xm', {'Show as table': 'Second'});
    await until(() => part(element, button).textContent?.includes('Second') === true, 'the text');
  });

  it('are in Welsh from the first drawing on', async () => {
    const element = await placed({data: smallDocument(), lang: 'cy'});
    await until(() => element.state === 'ready', 'the chart');
    expect(part(element, '.frame').lang).to.equal('cy');
    expect(part(element, '.help summary').textContent).to.equal('Help gyda’r siart hwn');
  });

  it('marks notes as being in the language of their document', async () => {
    const document = smallDocument();
    const {spend} = document;
    for (const [language, marked] of [
      [undefined, 'en'],
      ['cy', 'cy'],
    ] as const) {
      const data = {
        ...document,
        ...(language ? {language} : {}),
        spend: {...spend, notes: [{text: 'Geiriau.'}]},
      };
      const element = await placed({data, lang: 'cy'});
      await until(() => element.state === 'ready', 'the chart');
      const note = part(element, '[part=notes] span[lang]');
      expect([note.lang, note.textContent]).to.deep.equal([marked, 'Geiriau.']);
    }
  });

  it('marks what a document calls its measures and what people said as being in its language', async () => {
    for (const [tag, kind, words] of [
      ['vcse-scorecard', 'scorecard', ['.band bdi', 'th .name', '.evidence q']],
      ['vcse-insight', 'insight', ['.quotes blockquote bdi']],
    ] as const) {
      const element = await equipped(
        await placedAs(tag, {
          src: `/test/contract/documents/${kind}.v1.example.json`,
          lang: 'cy',
          ...(tag === 'vcse-insight' ? {selected: 'waiting'} : {open: 'all'}),
        }),
      );
      for (const selector of words) {
        await until(() => element.renderRoot.querySelector(selector) !== null, selector);
        expect(part(element, selector).lang, selector).to.equal('en');
      }
    }
  });

  it('marks in a Welsh page as English what is wrong with a setting, where it is shown and where it is said', async () => {
    const element = await placed({data: smallDocument(), lang: 'cy', order: 'up'});
    await until(() => element.renderRoot.querySelector('[part=error]') !== null, 'the failure');
    for (const place of ['[part=error]', '[role="status"]']) {
      expect(part(element, place).textContent).to.contain('Nid yw gosodiadau’r siart hwn');
      const english = part(element, `${place} [lang="en"]`);
      expect(english.textContent).to.contain('invalid order: "up"');
    }
  });
});
