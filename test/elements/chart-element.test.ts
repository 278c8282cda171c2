import {expect} from '@open-wc/testing';
import {drawn, part, placed, until} from '../support/drawn.js';
import {smallDocument} from '../support/small-spend.js';

describe('ChartElement', () => {
  it('says what it is on its way to', async () => {
    const element = await placed({});
    expect(element.state).to.equal('loading');
    expect(part(element, '.heading').textContent).to.contain('Loading the chart…');
  });

  it('shows what the host wrote until it is drawn, and hides it then', async () => {
    const element = await placed({});
    const fallback = document.createElement('p');
    fallback.textContent = 'A table of the host';
    element.append(fallback);
    expect(part(element, '.fallback').hidden).to.equal(false);
    element.data = smallDocument();
    element.measure = 'share';
    await until(() => element.state === 'ready', 'the drawing');
    await element.updateComplete;
    expect(part(element, '.fallback').hidden).to.equal(true);
    expect(part(element, '.fallback slot')).to.exist;
  });

  it('takes its heading from the slot and its level from the attribute', async () => {
    const element = await drawn({data: smallDocument(), measure: 'share'});
    element.headingLevel = 2;
    const caption = document.createElement('span');
    caption.slot = 'caption';
    caption.textContent = 'Own words';
    element.append(caption);
    await element.updateComplete;
    expect(part(element, '.heading').getAttribute('aria-level')).to.equal('2');
    expect(part<HTMLSlotElement>(element, 'slot[name="caption"]').assignedNodes()[0]).to.equal(
      caption,
    );
  });

  it('says that it is ready once a document, and not again for a setting', async () => {
    const element = await placed({data: smallDocument(), measure: 'share'});
    let ready = 0;
    element.addEventListener('vcse-ready', () => (ready += 1));
    await until(() => ready > 0, 'the event');
    element.order = 'ascending';
    await element.updateComplete;
    await element.updateComplete;
    expect(ready).to.equal(1);
    element.data = {...smallDocument(), title: 'Another'};
    await until(() => ready > 1, 'the second event');
  });

  it('draws anew at another width, and leaves no observer behind', async () => {
    const element = await drawn({data: smallDocument(), measure: 'share'}, 900);
    const wide = element.drawing?.width;
    element.parentElement?.style.setProperty('width', '400px');
    await until(() => element.drawing?.width === 400, 'the narrow drawing');
    expect(wide).to.equal(900);
  });

  it('writes one line without data to the console for a bad document', async () => {
    const original = console.error;
    const lines: unknown[][] = [];
    console.error = (...line: unknown[]) => lines.push(line);
    const element = await placed({data: {...smallDocument(), title: ''}});
    await until(() => element.state === 'failed', 'the failure');
    console.error = original;
    expect(lines).to.deep.equal([['vcse-distribution: contract (1)']]);
  });
});
