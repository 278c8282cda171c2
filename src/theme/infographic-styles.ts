import {css} from 'lit';

/** Looks of a sheet: a grid of six columns where there is room, else one, in the order of the source. */
export const infographicStyles = css`
  :host {
    --_brand: var(--vcse-brand, #12436d);
    --_on-brand: var(--vcse-on-brand, #ffffff);
    display: block;
    container-type: inline-size;
    color: var(--_text);
    background: var(--_page);
    font-family: var(--vcse-font, inherit);
    line-height: 1.5;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px 24px;
    align-items: start;
  }
  ::slotted(*) {
    box-sizing: border-box;
    min-width: 0;
    margin: 0 !important;
    break-inside: avoid;
  }
  ::slotted(:is(h1, h2, h3, h4)) {
    break-after: avoid;
    line-height: 1.2;
    text-wrap: balance;
  }
  ::slotted(:first-child:is(h1, h2, h3)) {
    padding: 20px 24px;
    background: var(--_brand);
    color: var(--_on-brand);
    font-size: max(28px, 1.75rem);
  }
  ::slotted(:is(h2, h3):not(:first-child)) {
    padding-top: 8px;
    border-top: 1px solid var(--_rule);
  }
  ::slotted(:is(p, ul, ol)) {
    max-width: 52em;
  }
  ::slotted(:is(blockquote, dl)) {
    padding: 16px 20px;
    border-inline-start: 6px solid var(--_brand);
    background: var(--_tint);
  }
  .downloads {
    margin-top: 24px;
  }
  summary {
    width: fit-content;
    padding-block: 10px;
    text-decoration: underline;
    cursor: pointer;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-block: 8px 12px;
  }
  .button {
    min-height: 44px;
    padding: 4px 14px;
    border: 1px solid var(--_control);
    border-radius: 0;
    background: var(--_page);
    color: var(--_text);
    font: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 0;
    box-shadow: 0 0 0 5px var(--_focus-edge);
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @container (min-width: 600px) {
    .sheet {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
    ::slotted(*) {
      grid-column: 1 / -1;
    }
    ::slotted(vcse-figure-number) {
      grid-column: span 2;
    }
    ::slotted(:is(blockquote, figure)) {
      grid-column: span 3;
    }
    :host([template='one-page']) ::slotted([src]) {
      grid-column: span 3;
    }
    :host([template='social']) ::slotted(vcse-figure-number) {
      grid-column: span 3;
    }
  }
  :host([template='social']) {
    max-width: 45rem;
    margin-inline: auto;
  }
  :host([template='social']) ::slotted(:is(p, blockquote, dl)) {
    font-size: 1.25em;
  }
  @media print {
    :host {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
      font-size: 10.5pt;
    }
    :host([template='one-page']) {
      font-size: 9pt;
    }
    /* Browsers keep together what stands in blocks and lines, not what stands in a grid; a line may stand alone on a page. */
    .sheet {
      display: block;
      orphans: 1;
      widows: 1;
    }
    .downloads {
      display: none;
    }
    ::slotted(*) {
      margin-bottom: 12pt !important;
    }
    /* A chart's drawing stays whole; its notes may go on behind it. */
    ::slotted([src]) {
      break-inside: auto;
    }
    ::slotted(:is(blockquote, figure, vcse-figure-number)) {
      display: inline-block;
      width: 47%;
      margin-inline-end: 2% !important;
      vertical-align: top;
    }
    ::slotted(vcse-figure-number) {
      width: 30.5%;
    }
    :host([template='one-page']) ::slotted(*) {
      margin-bottom: 6pt !important;
    }
    :host([template='one-page']) ::slotted(:first-child:is(h1, h2, h3)) {
      padding: 10pt 12pt;
      font-size: 18pt;
    }
    :host([template='one-page']) ::slotted([src]) {
      display: inline-block;
      width: 47%;
      margin-inline-end: 2% !important;
      vertical-align: top;
      zoom: 0.58;
    }
    :host([template='one-page']) ::slotted(vcse-figure-number) {
      zoom: 0.75;
      font-size: 12pt;
    }
    :host([template='one-page']) ::slotted(:is(blockquote, dl)) {
      padding: 6pt 9pt;
    }
    ::slotted(:last-child) {
      margin-bottom: 0 !important;
    }
    ::slotted([src]) {
      --vcse-reserve: 0px;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_brand: CanvasText;
    }
    /* Text has a ground of the page's colour there, whatever lies behind it. */
    ::slotted(:first-child:is(h1, h2, h3)) {
      border: 1px solid CanvasText;
      background: Canvas;
      color: CanvasText;
    }
  }
`;
