import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/define/vcse-figure-number.js';
import '../../src/define/vcse-infographic.js';
import '../../src/define/vcse-value.js';
import type {VcseFigureNumber} from '../../src/elements/vcse-figure-number.js';
import type {VcseInfographic} from '../../src/elements/vcse-infographic.js';
import type {VcseValue} from '../../src/elements/vcse-value.js';
import {until} from '../support/drawn.js';
import {feedback} from '../support/insights.js';
import {warningsOf} from '../support/warnings-of.js';

const placed = () =>
  fixture<VcseInfographic>(
    html`<vcse-infographic src=${feedback}>
      <h2>Title</h2>
      <p><vcse-value of="feedback" sum="count" where="feeling=*">7,908</vcse-value> answers</p>
    </vcse-infographic>`,
  );

describe('vcse-infographic', () => {
  it('gives its document to the numbers in it, also to those that come later', async () => {
    const sheet = await placed();
    const value = sheet.querySelector('vcse-value') as VcseValue;
    await until(() => value.state === 'ready', 'the number');
    const later = document.createElement('vcse-value');
    Object.assign(later, {of: 'feedback', sum: 'count', where: 'feeling=negative'});
    sheet.append(later);
    await until(() => later.state === 'ready', 'the later number');
    expect(later.shownText).to.equal('1,368');
    await expect(sheet).to.be.accessible();
  });

  it('has numbers that fail where its document does, and leaves those that are its author’s alone', async () => {
    const sheet = await fixture<VcseInfographic>(
      html`<vcse-infographic src="/missing.json">
        <vcse-figure-number id="bound" of="feedback" sum="count"></vcse-figure-number>
        <vcse-figure-number id="written" value="12" unit="visits"></vcse-figure-number>
      </vcse-infographic>`,
    );
    const [bound, written] = ['#bound', '#written'].map(
      (id) => sheet.querySelector(id) as VcseFigureNumber,
    );
    await until(() => bound?.state === 'failed', 'the failure');
    await bound?.updateComplete;
    expect(bound?.shadowRoot?.textContent).to.contain('We could not load this number.');
    expect(written?.state).to.equal('ready');
    expect(written?.shadowRoot?.querySelector('.value')?.textContent).to.equal('12');
  });

  it('is one column on a phone and six where there is room', async () => {
    const sheet = await placed();
    const columns = () => {
      const grid = sheet.shadowRoot?.querySelector('.sheet') as HTMLElement;
      return getComputedStyle(grid).gridTemplateColumns.split(' ').length;
    };
    sheet.style.setProperty('width', '320px');
    expect(columns()).to.equal(1);
    sheet.style.setProperty('width', '900px');
    expect(columns()).to.equal(6);
  });

  it('refuses brand colours that cannot be told apart, with a warning', async () => {
    const warnings = await warningsOf(async () => {
      const sheet = await placed();
      sheet.style.setProperty('--vcse-brand', '#ffee88');
      await until(
        () => getComputedStyle(sheet).getPropertyValue('--_brand').trim() === '#12436d',
        'our colour',
      );
    });
    expect(warnings.filter((text) => text.includes('--vcse-brand on --vcse-page')).length).to.equal(
      1,
    );
  });

  it('brings what it can be taken along as when that is asked for, or not at all', async () => {
    const sheet = await placed();
    const details = sheet.shadowRoot?.querySelector('details') as HTMLDetailsElement;
    expect(details.querySelector('button')).to.equal(null);
    details.open = true;
    await until(() => details.querySelectorAll('button').length === 7, 'the buttons');
    await expect(sheet).to.be.accessible();
    sheet.noDownloads = true;
    await sheet.updateComplete;
    expect(sheet.shadowRoot?.querySelector('details')).to.equal(null);
  });

  it('names the templates that there are when it is given another', async () => {
    const sheet = await placed();
    const told = oneEvent(sheet, 'vcse-error');
    const warnings = await warningsOf(async () => {
      sheet.template = 'poster';
      await sheet.updateComplete;
    });
    const {detail} = (await told) as CustomEvent<{reason: string; problems: readonly string[]}>;
    const words = 'invalid template: "poster" (expected quarter, one-page, social)';
    expect(detail).to.deep.equal({reason: 'settings', problems: [words]});
    expect(warnings).to.deep.equal([`vcse-infographic: ${words}`]);
  });

  it('is plain data in the order of its source', async () => {
    const sheet = await (await placed()).toSheet();
    expect(sheet.title).to.equal('Title');
    expect(sheet.lead).to.equal('7,908 answers');
    expect(sheet.colors).to.deep.equal({
      ink: '#0b0c0c',
      paper: '#ffffff',
      accent: '#12436d',
      onAccent: '#ffffff',
    });
  });
});
