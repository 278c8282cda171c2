import {css} from 'lit';

/** Looks of the box of an author's figure; the figure has its own, from the theme. */
export const vegaStyles = css`
  .vega {
    position: relative;
    min-height: 40px;
  }
  .vega svg {
    display: block;
    max-width: 100%;
    height: auto;
    overflow: visible;
    letter-spacing: 0;
    word-spacing: 0;
    touch-action: pan-y;
  }
  .undrawn {
    margin: 12px 0;
    padding: 12px 16px;
    border-inline-start: 6px solid var(--_rest);
    background: var(--_tint);
  }
  .inputs:not(:empty) {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
    margin: 12px 0 0;
  }
  .inputs label {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
    min-height: 44px;
  }
  .inputs :is(select, input:not([type='range'], [type='checkbox'], [type='radio'])) {
    min-height: 44px;
    padding: 4px 8px;
    border: 2px solid var(--_control);
    background: var(--_page);
    color: var(--_text);
    font: inherit;
  }
  .inputs input:is([type='number'], [type='date']) {
    width: 9em;
  }
  .inputs input:is([type='checkbox'], [type='radio']) {
    width: 24px;
    height: 24px;
  }
  .inputs input[type='range'] {
    min-height: 24px;
    accent-color: var(--_main);
  }
  .inputs :focus-visible {
    outline: 3px solid var(--_focus);
    box-shadow: 0 0 0 6px var(--_focus-edge);
  }
  .chosen-marks {
    position: absolute;
    inset: 0;
    overflow: visible;
    pointer-events: none;
  }
  .chosen-mark-edge,
  .chosen-mark {
    fill: none;
    stroke: var(--_text);
    stroke-width: 4px;
  }
  .chosen-mark {
    stroke: var(--_focus);
    stroke-width: 2px;
  }
`;
