import {css} from 'lit';

/** Looks of the frame around a drawing. */
export const frameStyles = css`
  :host {
    display: block;
    min-width: min(100%, 280px);
    container-type: inline-size;
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
    min-height: var(--vcse-reserve, var(--_reserve, 0));
    padding: var(--vcse-padding, 0);
    background: var(--_page);
    font-size: max(16px, 1rem);
    line-height: 1.5;
    font-variant-numeric: tabular-nums;
    overflow-wrap: break-word;
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
    margin-top: 12px;
    font-size: max(14px, 0.875rem);
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
    max-width: 17rem;
  }
  .button,
  .step {
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
    max-width: min(19rem, 100%);
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
  .readout {
    display: grid;
    grid-template-columns: 44px 1fr 44px;
    align-items: stretch;
    min-height: max(88px, 5.5rem);
    margin-top: 12px;
    border: 1.5px solid var(--_text);
    font-size: max(14px, 0.875rem);
  }
  .readout-words {
    align-self: center;
    margin: 6px 0;
    padding: 0 12px;
    border-inline: 1px solid var(--_rule);
  }
  .step {
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
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    min-height: 40px;
    margin-top: 24px;
  }
  .table {
    margin-top: 12px;
  }
  .table-box {
    max-height: 32rem;
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
      min-height: 44px;
    }
  }
  @media print {
    .controls,
    .actions,
    .help,
    .readout,
    .tooltip,
    .ring {
      display: none;
    }
    .table-box {
      max-height: none;
      overflow: visible;
    }
  }
`;
