import {fixture, html} from '@open-wc/testing';
import {render} from 'lit';

/** A template in the page. */
export async function rendered(template: unknown): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  render(template, box);
  return box;
}

/** What can be read in an element, with single spaces; decoration left out. */
export function words(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  copy?.querySelectorAll('[aria-hidden="true"]').forEach((each) => each.remove());
  return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
