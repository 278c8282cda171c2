import '../../src/define/vcse-network.js';
import type {VcseNetwork} from '../../src/elements/vcse-network.js';
import {equipped, placedAs, until} from './drawn.js';

/** A network that is drawn and has its tree. */
export async function networkElement(settings: object, width = 960): Promise<VcseNetwork> {
  const element = await equipped(await placedAs('vcse-network', settings, width));
  await until(() => element.renderRoot.querySelector('[role="tree"]') !== null, 'the tree');
  return element;
}

/** The row of the tree that has the focus, or would get it. */
export function rowOf(element: VcseNetwork): HTMLElement {
  const row = element.renderRoot.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]');
  if (!row) throw new Error('no row');
  return row;
}

/** Presses keys in the tree, each once the one before has been answered. */
export async function press(element: VcseNetwork, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    rowOf(element).dispatchEvent(
      new KeyboardEvent('keydown', {key, bubbles: true, composed: true}),
    );
    await element.updateComplete;
  }
}
