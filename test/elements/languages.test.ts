import {expect} from '@open-wc/testing';
import {registerMessages} from '../../src/elements/languages.js';
import {equipped, part, placed, until} from '../support/drawn.js';
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
