import type {Chart} from './drawn.js';

const CONTROLS =
  'button:not(:disabled), input, select, summary, textarea, [role="treeitem"], [tabindex="0"]:not(.option)';

/** What a reader can operate in a chart now: all that is to be seen but links in sentences. */
export function controlsOf({renderRoot}: Chart): readonly HTMLElement[] {
  return [...renderRoot.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (each) => each.checkVisibility() && each.getBoundingClientRect().height > 0,
  );
}

/** A control in a message: what it is and what it says. */
export function named(control: HTMLElement): string {
  const text = control.getAttribute('aria-label') ?? control.textContent ?? '';
  return `${control.localName} “${text.replace(/\s+/g, ' ').trim().slice(0, 40)}”`;
}
