import {equipped, until, type Chart} from './drawn.js';

/** Tags of elements that are charts. */
export type ChartTag = {
  [Tag in keyof HTMLElementTagNameMap]: HTMLElementTagNameMap[Tag] extends Chart ? Tag : never;
}[keyof HTMLElementTagNameMap];

/** A chart that stays in the page for several tests, drawn and with its tools; `gone` takes it out. */
export async function standing(tag: ChartTag, settings: object, width: number): Promise<Chart> {
  const box = document.createElement('div');
  box.style.setProperty('width', `${width}px`);
  const element: Chart = document.createElement(tag);
  Object.assign(element, {loading: 'eager', ...settings});
  box.append(element);
  document.body.append(box);
  return pictured(await equipped(element));
}

/** Waits for the picture, which may come after the words. */
export async function pictured(element: Chart): Promise<Chart> {
  await until(() => {
    const {speaks, marks} = element.drawing ?? {};
    return speaks === true || Boolean(marks?.length);
  }, 'the picture');
  await element.updateComplete;
  return element;
}

/** Takes a standing chart out of the page. */
export function gone(element: Chart | undefined): void {
  element?.parentElement?.remove();
}
