import {expect} from '@open-wc/testing';
import {part} from '../support/drawn.js';
import {networkElement, press} from '../support/network-element.js';
import {smallAlliances} from '../support/small-network.js';

const button = (element: Awaited<ReturnType<typeof networkElement>>, label: string) =>
  part<HTMLButtonElement>(element, `button[aria-label="${label}"]`);
const drawing = (element: Awaited<ReturnType<typeof networkElement>>) => part(element, '.drawing');

describe('MapMoves', () => {
  it('comes nearer, goes along and back with buttons and with keys', async () => {
    const element = await networkElement({data: smallAlliances()});
    button(element, 'Nearer').click();
    await element.updateComplete;
    expect(element.zoom?.scale).to.be.closeTo(1.4, 1e-9);
    button(element, 'Right').click();
    await element.updateComplete;
    expect(element.zoom?.x).to.be.above(0);
    await press(element, '+');
    expect(element.zoom?.scale).to.be.closeTo(1.96, 1e-9);
    await press(element, '0');
    expect(element.zoom).to.equal(undefined);
  });

  it('takes the wheel only with the Control key, so that the page scrolls', async () => {
    const element = await networkElement({data: smallAlliances()});
    const wheel = (ctrlKey: boolean) => {
      const event = new WheelEvent('wheel', {deltaY: -100, ctrlKey, cancelable: true});
      drawing(element).dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(wheel(false)).to.equal(false);
    expect(element.zoom).to.equal(undefined);
    expect(wheel(true)).to.equal(true);
    expect(element.zoom?.scale).to.be.above(1);
  });

  it('drags a body, keeps it where it is dropped, and puts it back with Reset', async () => {
    const element = await networkElement({data: smallAlliances()});
    const box = element.drawing?.boxOf({kind: 'body', body: 3});
    const {left, top} = drawing(element).getBoundingClientRect();
    const [x, y] = [left + (box?.x ?? 0) + 3, top + (box?.y ?? 0) + 3];
    const fire = (name: string, dx: number) =>
      drawing(element).dispatchEvent(
        new PointerEvent(name, {clientX: x + dx, clientY: y, button: 0, buttons: 1, bubbles: true}),
      );
    drawing(element).setPointerCapture = () => undefined;
    fire('pointerdown', 0);
    fire('pointermove', 40);
    fire('pointerup', 40);
    await element.updateComplete;
    expect([...(element.moved?.keys() ?? [])]).to.deep.equal(['x']);
    const after = element.drawing?.boxOf({kind: 'body', body: 3});
    expect((after?.x ?? 0) + (after?.width ?? 0) / 2).to.be.closeTo(x - left + 40, 1);
    const reset = [...element.renderRoot.querySelectorAll<HTMLElement>('.doing .button')].find(
      ({textContent}) => textContent?.trim() === 'Reset',
    );
    reset?.click();
    await element.updateComplete;
    expect(element.moved).to.equal(undefined);
  });

  it('moves the chosen body with buttons too', async () => {
    const element = await networkElement({data: smallAlliances(), selected: 'x'});
    const before = element.drawing?.boxOf({kind: 'body', body: 3});
    button(element, 'Move it right').click();
    await element.updateComplete;
    expect(element.drawing?.boxOf({kind: 'body', body: 3})?.x).to.be.closeTo(
      (before?.x ?? 0) + 24,
      1,
    );
  });
});
