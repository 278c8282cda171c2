import type {Colors} from './legible-colors.js';

/** A colour of an element: its private name, its name for hosts without `--vcse-`, and ours. */
export interface KnownColor {
  readonly own: string;
  readonly name: string;
  readonly color: string;
}

/** Colours of an element as they are now, written `#rrggbb`; those that let through what is behind them are left out. */
export function colorsOn(
  {
    ownerDocument,
    renderRoot,
  }: {readonly ownerDocument: Document; readonly renderRoot: HTMLElement | DocumentFragment},
  known: readonly KnownColor[],
): Colors {
  const probe = ownerDocument.createElement('span');
  renderRoot.append(probe);
  const canvas = ownerDocument.createElement('canvas').getContext('2d');
  const colors: Record<string, string> = {};
  for (const {own, name} of known) {
    if (!canvas) break;
    probe.style.setProperty('color', `var(${own})`);
    // A canvas writes every colour the same way.
    canvas.fillStyle = getComputedStyle(probe).color;
    const color = canvas.fillStyle;
    if (/^#[\da-f]{6}$/.test(color)) colors[name] = color;
  }
  probe.remove();
  return colors;
}
