import type {CSSResult} from 'lit';

/** Adds styles to those of an element that is already in the page; once, however often it is asked. */
export function adopt(root: HTMLElement | DocumentFragment, {styleSheet}: CSSResult): void {
  if (!styleSheet || !(root instanceof ShadowRoot)) return;
  if (root.adoptedStyleSheets.includes(styleSheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
