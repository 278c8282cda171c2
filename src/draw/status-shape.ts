import {html, type TemplateResult} from 'lit';

const shapes: Readonly<Record<string, string>> = {
  met: 'M2 8L6 12L14 3',
  short: 'M2 4H14L8 13Z',
  over: 'M2 12H14L8 3Z',
  above: 'M2 12H14L8 3Z',
  below: 'M2 4H14L8 13Z',
  in: 'M8 3A5 5 0 1 1 7.9 3Z',
  similar: 'M2 6H14M2 11H14',
};

/** The shape that stands before the word of a status: it says nothing that the word does not. */
export function statusShape(status: string | undefined): TemplateResult {
  return html`<svg
    class=${`status is-${status ?? 'none'}`}
    width="16"
    height="16"
    aria-hidden="true"
  >
    <path d=${shapes[status ?? ''] ?? 'M2 8H14'}></path>
  </svg>`;
}
