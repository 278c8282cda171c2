import {fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/define/vcse-distribution.js';
import type {VcseDistribution} from '../../src/elements/vcse-distribution.js';

/** What a test sets on an element. */
export type Settings = Partial<
  Record<
    | 'src'
    | 'of'
    | 'measure'
    | 'sector'
    | 'category'
    | 'form'
    | 'scale'
    | 'order'
    | 'thresholds'
    | 'highlight'
    | 'reference'
    | 'sites'
    | 'selected',
    string
  >
> & {
  data?: unknown;
  explore?: boolean;
  quartiles?: boolean;
};

/** A distribution in a page of a given width, loaded at once, not waited for. */
export async function placed(settings: Settings, width = 960): Promise<VcseDistribution> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.setProperty('width', `${width}px`);
  const element = document.createElement('vcse-distribution');
  Object.assign(element, {loading: 'eager', ...settings});
  box.append(element);
  return element;
}

/** A distribution that is drawn and has its tools: exploring, menus, table. */
export async function drawn(settings: Settings, width = 960): Promise<VcseDistribution> {
  const element = await placed(settings, width);
  if (element.state === 'loading') await oneEvent(element, 'vcse-ready');
  await until(() => element.renderRoot.querySelector('.actions button') !== null, 'the tools');
  await element.updateComplete;
  return element;
}

/** Waits until something is true; fails after five seconds, saying what was waited for. */
export async function until(done: () => boolean, what: string): Promise<void> {
  for (let waited = 0; !done(); waited += 10) {
    if (waited > 5000) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** One element inside another's shadow root. */
export function part<Found extends HTMLElement>(
  element: VcseDistribution,
  selector: string,
): Found {
  const found = element.renderRoot.querySelector<Found>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}
