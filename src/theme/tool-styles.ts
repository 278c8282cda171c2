import {css} from 'lit';

/** Looks of what comes after the first drawing: ring, tooltip, readout and table. */
export const toolStyles = css`
  .switches {
    display: flex;
    flex-wrap: wrap;
  }
  .switches .button {
    width: auto;
    flex-grow: 1;
  }
  .switches .button + .button {
    margin-inline-start: -1px;
  }
  .button[aria-pressed='true'] {
    background: var(--_text);
    color: var(--_page);
    font-weight: 700;
  }
  .button[aria-pressed='true']::before {
    content: '✓ ' / '';
  }
  .ring {
    position: absolute;
    inset: 0 auto auto 0;
    pointer-events: none;
  }
  .ring-edge,
  .ring-light {
    fill: none;
    stroke: var(--_focus-edge);
    stroke-width: 5px;
  }
  .ring-light {
    stroke: var(--_focus);
    stroke-width: 2.5px;
  }
  .options {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .option {
    position: absolute;
    outline: none;
    box-shadow: none;
  }
  .tooltip {
    position: absolute;
    z-index: 1;
    display: grid;
    width: max-content;
    max-width: min(max(304px, 19rem), 100%);
    padding: 8px 12px;
    border: 1.5px solid var(--_text);
    background: var(--_page);
    font-size: max(13px, 0.8125rem);
    box-shadow: 0 2px 6px rgb(0 0 0 / 25%);
  }
  .tooltip strong,
  .readout strong {
    font-size: max(14px, 0.875rem);
  }
  .readout-words {
    align-self: center;
    margin: 6px 0;
    padding: 0 12px;
    border-inline: 1px solid var(--_rule);
  }
  .step {
    cursor: pointer;
    min-width: 44px;
    min-height: 44px;
    border: 0;
    background: none;
    color: var(--_text);
    font: inherit;
    font-size: max(22px, 1.375rem);
  }
  .step:disabled {
    color: var(--_control);
    cursor: default;
  }
  .table,
  .panel {
    margin-top: 12px;
  }
  .table .actions,
  .panel .actions {
    margin-top: 12px;
  }
  .copy {
    display: grid;
    justify-items: start;
    gap: 6px;
    margin-bottom: 18px;
  }
  textarea {
    width: 100%;
    padding: 8px;
    border: 1px solid var(--_control);
    background: var(--_page);
    color: var(--_text);
    font: max(13px, 0.8125rem) / 1.5 monospace;
    resize: vertical;
  }
  .sort {
    padding: 0;
    min-height: 24px;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
    cursor: pointer;
  }
  .table-box {
    max-height: max(512px, 32rem);
    overflow: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: max(14px, 0.875rem);
  }
  caption {
    padding-bottom: 6px;
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    padding: 6px 12px 6px 0;
    border-bottom: 1px solid var(--_grid);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    position: sticky;
    top: 0;
    border-bottom: 1px solid var(--_text);
    background: var(--_page);
    font-weight: 700;
    vertical-align: bottom;
  }
  .number {
    text-align: end;
    white-space: nowrap;
  }
  thead .number {
    white-space: normal;
  }
  @media (prefers-contrast: more) {
    :host {
      --_text-quiet: var(--_text);
      --_rest-text: var(--_text);
      --_control: var(--_text);
      --_rule: var(--_text);
    }
  }
  @media (forced-colors: active) {
    .button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .tooltip,
    .ring {
      display: none;
    }
    .table[hidden] {
      display: block !important;
    }
    .table-box {
      max-height: none;
      overflow: visible;
    }
    thead th {
      position: static;
    }
    tr {
      break-inside: avoid;
    }
    .sort span {
      display: none;
    }
  }
`;
