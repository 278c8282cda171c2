import {css} from 'lit';

/** Looks of journeys: bands, boxes of places, rows of the list, and the key. */
export const journeysStyles = css`
  :host {
    --_flow: var(--vcse-flow, #6685a0);
    --_against: var(--vcse-against, #b8410b);
  }
  .small {
    font-size: max(12px, 0.75rem);
  }
  .band {
    fill: var(--_flow);
    stroke: var(--_page);
    stroke-width: 0.75px;
  }
  .band-other {
    fill: var(--_remainder);
    stroke: var(--_rest);
  }
  .band-again {
    stroke: var(--_main);
    stroke-width: 1.5px;
    stroke-dasharray: 6 3;
  }
  .band-left {
    fill: var(--_against);
    stroke: none;
  }
  .band-hidden {
    stroke: var(--_rest);
    stroke-dasharray: 2 3;
  }
  .band-faint {
    opacity: 0.4;
  }
  .band-lit {
    fill: var(--_main);
    stroke: var(--_page);
  }
  .band-lit-left {
    fill: var(--_against);
    stroke: var(--_main);
    stroke-width: 2px;
  }
  path.ring-edge {
    stroke-width: 4px;
  }
  path.ring-light {
    stroke-width: 2px;
  }
  .row-lit {
    fill: var(--_main);
  }
  .stop {
    fill: var(--_page);
    stroke: var(--_main);
    stroke-width: 1.5px;
  }
  .stop-left {
    stroke: var(--_against);
    stroke-width: 2.5px;
  }
  .stop-again {
    stroke-dasharray: 6 3;
  }
  .stop-other {
    stroke: var(--_rest);
  }
  .stayed {
    stroke: var(--_text);
    stroke-dasharray: 1.5 2.5;
  }
  .bar-left {
    fill: var(--_against);
  }
  .bar-again {
    fill: var(--_flow);
    stroke: var(--_main);
  }
  .journeys-key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    margin: 12px 0 0;
    padding: 0;
    list-style: none;
    font-size: max(14px, 0.875rem);
  }
  .journeys-key svg {
    display: inline-block;
    margin-inline-end: 5px;
    vertical-align: -3px;
  }
  @media (forced-colors: active) {
    .band,
    .bar-again {
      fill: Canvas;
      stroke: CanvasText;
    }
    .band-left,
    .bar-left {
      fill: CanvasText;
    }
    .band-other {
      stroke: GrayText;
    }
    .band-lit,
    .band-lit-left {
      fill: Highlight;
      stroke: Highlight;
    }
    .stop {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
