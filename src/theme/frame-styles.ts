import {css} from 'lit';

/** Looks of the frame around a drawing. */
export const frameStyles = css`
  :host {
    display: block;
    min-width: min(100%, 280px);
    container-type: inline-size;
    font-family: var(--vcse-font, inherit);
    text-align: start;
    color: var(--_text);
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  * {
    box-sizing: border-box;
  }
  .frame {
    min-height: var(--vcse-reserve, var(--_reserve, 0px));
    padding: var(--vcse-padding, 0);
    background: var(--_page);
    direction: ltr;
    font-size: max(16px, 1rem);
    font-style: normal;
    font-variant: tabular-nums;
    font-weight: 400;
    line-height: 1.5;
    overflow-wrap: break-word;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    hyphens: manual;
    cursor: auto;
  }
  p {
    margin: 0;
  }
  a {
    color: inherit;
  }
  .heading {
    font-size: max(24px, 1.5rem);
    line-height: 1.2083;
    font-weight: 700;
    text-wrap: balance;
  }
  .subtitle {
    margin-top: 6px;
    color: var(--_text-quiet);
  }
  .sentence {
    max-width: 52em;
    margin-top: 12px;
  }
  summary {
    width: fit-content;
    min-height: 24px;
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .help,
  .menus {
    font-size: max(14px, 0.875rem);
  }
  .help {
    margin-top: 12px;
  }
  .help p {
    max-width: 52em;
    margin: 6px 0;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 12px 18px;
    min-height: 62px;
    margin-top: 12px;
  }
  .field {
    display: grid;
  }
  label {
    font-size: max(14px, 0.875rem);
    font-weight: 700;
  }
  input,
  select,
  .button {
    min-height: 40px;
    padding: 4px 14px;
    border: 1px solid var(--_control);
    border-radius: 0;
    background: var(--_page);
    color: var(--_text);
    font: inherit;
  }
  input {
    width: 230px;
  }
  select {
    max-width: max(272px, 17rem);
  }
  .button {
    cursor: pointer;
  }
  .explore {
    margin-inline-start: auto;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 0;
    box-shadow: 0 0 0 5px var(--_focus-edge);
  }
  .drawing {
    position: relative;
    margin-top: 18px;
    touch-action: pan-y pinch-zoom;
  }
  .readout {
    display: grid;
    grid-template-columns: 44px 1fr 44px;
    align-items: stretch;
    min-height: max(98px, 6.125rem);
    margin-top: 12px;
    border: 1.5px solid var(--_text);
    font-size: max(14px, 0.875rem);
  }
  .more {
    margin-top: 12px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-top: 24px;
  }
  .frame > .actions {
    min-height: 40px;
  }
  .footer {
    margin-top: 18px;
    padding-top: 12px;
    border-top: 1px solid var(--_rule);
    color: var(--_text-quiet);
    font-size: max(13px, 0.8125rem);
    line-height: 1.54;
  }
  .failure {
    margin: 12px 0;
    padding: 12px 16px;
    border: 1px solid var(--_control);
    border-inline-start: 6px solid var(--_highlight-text);
  }
  .failure .button {
    margin-top: 12px;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container (max-width: 599px) {
    .heading {
      font-size: max(20px, 1.25rem);
      line-height: 1.2;
    }
    .subtitle {
      font-size: max(14px, 0.875rem);
    }
    .sentence {
      font-size: max(15px, 0.9375rem);
      line-height: 1.4667;
    }
    .controls,
    .field {
      display: grid;
      align-content: start;
      min-height: 0;
    }
    .frame > .controls {
      min-height: calc(44px + var(--_finds, 0px) + var(--_changes, 0px));
    }
    .finds {
      --_finds: calc(56px + max(21px, 1.3125rem));
    }
    .changes {
      --_changes: calc(12px + max(24px, 1.3125rem));
    }
    .explore {
      margin-inline-start: 0;
    }
    input,
    select,
    .button {
      width: 100%;
      max-width: none;
      min-height: 44px;
    }
    .actions {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(130px, 1fr));
      align-content: start;
    }
    .frame > .actions {
      min-height: 100px;
    }
  }
  @container (max-width: 327px) {
    .readout {
      min-height: max(140px, 8.75rem);
    }
  }
  @media print {
    .controls,
    .actions,
    .help,
    .readout {
      display: none;
    }
    svg,
    .heading,
    .subtitle,
    .sentence {
      break-inside: avoid;
    }
    .heading,
    .subtitle,
    .sentence {
      break-after: avoid;
    }
    .drawing {
      break-before: avoid;
    }
    /* Paper may be narrower than the window that it was drawn for. */
    .drawing svg[viewBox] {
      max-width: 100%;
      height: auto;
    }
  }
`;
