import {expect, oneEvent} from '@open-wc/testing';
import {part, until} from '../support/drawn.js';
import {networkElement, press, rowOf} from '../support/network-element.js';
import {smallAlliances, smallSpend} from '../support/small-network.js';

const text = (element: HTMLElement) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('NetworkExploring', () => {
  it('is a tree of one tab stop, always there, with levels, places and sizes', async () => {
    const element = await networkElement({data: smallSpend()});
    const rows = [...element.renderRoot.querySelectorAll('[role="treeitem"]')];
    expect(rows.filter((row) => row.getAttribute('tabindex') === '0').length).to.equal(1);
    expect(rows.map((row) => row.getAttribute('aria-level'))).to.deep.equal(['1', '2', '2', '1']);
    expect(rows[0]?.getAttribute('aria-expanded')).to.equal('true');
    expect(rows[2]?.getAttribute('aria-posinset')).to.equal('2');
    expect(rows[2]?.getAttribute('aria-setsize')).to.equal('2');
  });

  it('opens and closes, goes in and out with the arrow keys', async () => {
    const element = await networkElement({data: smallSpend()});
    await press(element, 'ArrowDown');
    expect(rowOf(element).getAttribute('aria-label')).to.match(
      /^Eastshire, £70, Commissioners, 2 relations/,
    );
    await press(element, 'ArrowRight', 'ArrowRight');
    expect(text(rowOf(element))).to.contain('First Charity');
    expect(rowOf(element).getAttribute('aria-level')).to.equal('3');
    await press(element, 'ArrowLeft');
    expect(rowOf(element).getAttribute('aria-level')).to.equal('2');
    await press(element, 'ArrowLeft', 'ArrowLeft');
    expect(text(rowOf(element))).to.contain('Commissioners');
    await press(element, 'ArrowLeft', 'End');
    expect(text(rowOf(element))).to.contain('VCSEs');
    await press(element, 'Home');
    expect(text(rowOf(element))).to.contain('Commissioners');
  });

  it('reaches each link of a body in at most its number of links plus two keys', async () => {
    const document = smallSpend();
    const suppliers = document.resources[1]?.data as object[];
    const totals = document.resources[2]?.data as object[];
    for (let at = 0; at < 12; at += 1) {
      suppliers.push({id: `T${at}`, name: `Supplier ${at}`, sector: 'vcse'});
      totals.push({commissioner: 'A', supplier: `T${at}`, amount: 12 - at});
    }
    for (let wanted = 0; wanted < 14; wanted += 1) {
      const element = await networkElement({data: document});
      await press(element, 'ArrowDown');
      await press(element, 'ArrowRight', 'ArrowRight');
      let keys = 2;
      for (let at = 0; at < wanted; at += 1) {
        await press(element, 'ArrowDown');
        keys += 1;
        if (rowOf(element).textContent?.includes('Show')) {
          await press(element, 'Enter');
          keys += 1;
        }
      }
      expect(rowOf(element).getAttribute('aria-posinset')).to.equal(String(wanted + 1));
      expect(keys).to.be.at.most(14 + 2);
      element.parentElement?.remove();
    }
  });

  it('lights what has the focus in the drawing, and says it in strip and card', async () => {
    const element = await networkElement({data: smallSpend()});
    await press(element, 'ArrowDown');
    expect(element.renderRoot.querySelectorAll('.ring .flow-lit').length).to.equal(2);
    expect(text(part(element, '.strip'))).to.contain('Eastshire: £70 to 2 VCSEs.');
    expect(text(part(element, '.card'))).to.contain('Eastshire gives £70 to 2 VCSEs');
    await press(element, 'ArrowRight', 'ArrowRight');
    expect(text(part(element, '.strip'))).to.contain(
      'Eastshire pays First Charity £50 in 2 payments.',
    );
  });

  it('says in the card how concentrated the whole is, while nothing is pointed at', async () => {
    const element = await networkElement({data: smallSpend()});
    expect(text(part(element, '.card'))).to.equal(
      'The whole network The money is as concentrated as if 2 VCSEs had equal parts (Herfindahl–Hirschman index 0.44).',
    );
  });

  it('chooses with Enter, tells the page once, and lets go with Escape', async () => {
    const element = await networkElement({data: smallSpend()});
    await press(element, 'ArrowDown');
    const told = oneEvent(element, 'vcse-select');
    await press(element, 'Enter');
    expect(((await told) as CustomEvent<{id: string}>).detail.id).to.equal('A');
    expect(rowOf(element).getAttribute('aria-selected')).to.equal('true');
    const gone = oneEvent(element, 'vcse-select');
    await press(element, 'Escape');
    expect(((await gone) as CustomEvent<{id?: string}>).detail.id).to.equal(undefined);
  });

  it('goes to the body at the other end of a relation with Enter', async () => {
    const element = await networkElement({data: smallSpend()});
    await press(element, 'ArrowDown', 'ArrowRight', 'ArrowRight', 'Enter');
    expect(rowOf(element).getAttribute('aria-label')).to.match(
      /^First Charity, £60, The First Charity Limited, VCSEs/,
    );
  });

  it('finds by the first letters of a name, in any section', async () => {
    const element = await networkElement({data: smallSpend()});
    await press(element, 't', 'h', 'i');
    expect(rowOf(element).getAttribute('aria-label')).to.match(/^Third Society, £20/);
  });

  it('moves the tree when a body in the drawing is clicked', async () => {
    const element = await networkElement({data: smallSpend()});
    const box = element.drawing?.boxOf({kind: 'body', body: 3});
    const place = part(element, '.drawing').getBoundingClientRect();
    part(element, '.drawing').dispatchEvent(
      new MouseEvent('click', {
        clientX: place.left + (box?.x ?? 0) + 3,
        clientY: place.top + (box?.y ?? 0) + 3,
        bubbles: true,
      }),
    );
    await element.updateComplete;
    expect(element.selected).to.equal('S2');
    expect(rowOf(element).getAttribute('aria-label')).to.match(/^Second, £20, Second CIC/);
  });

  it('shows a body’s circle from its card, and the whole network again', async () => {
    const element = await networkElement({data: smallSpend()});
    await press(element, 'ArrowDown');
    part(element, '.card button').focus();
    part(element, '.card button').click();
    await element.updateComplete;
    await until(() => element.figure?.form === 'ego', 'the circle');
    await element.updateComplete;
    // Its button is gone with the card: the focus is in the tree, not lost.
    const focused = (element.renderRoot as ShadowRoot).activeElement;
    expect(focused).to.equal(rowOf(element));
    expect(part(element, '.heading').textContent).to.contain('Eastshire pays 2 VCSEs');
    part(element, '.doing .button').click();
    await element.updateComplete;
    expect(element.figure?.form).to.equal('bipartite');
  });

  it('has a second table, of bodies with their measures', async () => {
    const element = await networkElement({data: smallAlliances()});
    const folded = part<HTMLDetailsElement>(element, '.bodies');
    folded.open = true;
    await oneEvent(folded, 'toggle');
    await element.updateComplete;
    await element.updateComplete;
    expect(element.renderRoot.querySelectorAll('.bodies tbody tr').length).to.equal(7);
  });
});
