import {css} from 'lit';

/** Looks of a map, its legend and its panel. Inside maps, ten units are a pixel. */
export const mapStyles = css`
  .map {
    --_ink: var(--_text);
  }
  .map.clipped {
    overflow: hidden;
  }
  .class {
    stroke: none;
  }
  .back {
    opacity: 0.16;
  }
  .dots-layer {
    display: none;
  }
  .ink {
    fill: var(--_text);
  }
  .hatch {
    fill: var(--_text-quiet);
  }
  .border,
  .border-hex {
    fill: none;
    stroke: var(--_page);
    stroke-width: 10px;
    stroke-linejoin: round;
  }
  .border.plain {
    stroke: var(--_control);
    stroke-width: 7px;
  }
  .ground {
    fill: var(--vcse-ground, #ebeef1);
  }
  .coast {
    fill: none;
    stroke: var(--_text-quiet);
    stroke-width: 8px;
    stroke-linejoin: round;
  }
  .without-edge {
    fill: none;
    stroke: var(--_text-quiet);
    stroke-width: 8px;
  }
  .divide {
    fill: none;
    stroke: var(--_text);
    stroke-width: 17px;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .region-bed,
  .region-edge,
  .capital-edge {
    fill: none;
    stroke: var(--_page);
    stroke-width: 45px;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .region-edge {
    stroke: var(--_text);
    stroke-width: 15px;
  }
  .capital-edge {
    stroke: var(--_text);
    stroke-width: 30px;
  }
  .chosen-edge,
  .chosen-ring,
  .chosen-line {
    fill: none;
    stroke: var(--_focus-edge);
    stroke-width: 96px;
    stroke-linejoin: round;
  }
  .chosen-ring {
    stroke: var(--_highlight);
    stroke-width: 74px;
  }
  .chosen-line {
    stroke-width: 22px;
  }
  .inset-frame,
  .inset-box {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.2px;
  }
  .inset-frame {
    fill: var(--_page);
  }
  .on-pale {
    fill: #0b0c0c;
  }
  .on-dark {
    fill: #ffffff;
  }
  .letters text {
    font-size: 12px;
    font-weight: 700;
    text-anchor: middle;
  }
  .leader-bed {
    fill: none;
    stroke: var(--_page);
    stroke-width: 4px;
  }
  .map .leader {
    stroke-width: 1.1px;
  }
  .circle {
    fill: var(--_main);
    stroke: var(--_page);
    stroke-width: 1px;
  }
  .chosen-circle {
    stroke: var(--_highlight);
    stroke-width: 3px;
  }
  .circle-leader {
    fill: none;
    stroke: var(--_text-quiet);
  }
  .circle-text {
    font-size: 12px;
    font-weight: 700;
    fill: var(--_page);
  }
  .map-controls {
    min-height: 40px;
    margin-top: 12px;
  }
  .zoom {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .zoom .button {
    min-width: 40px;
    width: auto;
    padding: 4px 10px;
  }
  .zoom .button:disabled {
    color: var(--_control);
    cursor: default;
  }
  .map-ring-edge,
  .map-ring-light,
  .map-ring-line {
    fill: none;
    stroke: var(--_focus-edge);
    stroke-width: 96px;
    stroke-linejoin: round;
  }
  .map-ring-light {
    stroke: var(--_focus);
    stroke-width: 66px;
  }
  .map-ring-line {
    stroke-width: 20px;
  }
  .options rect {
    fill: none;
    outline: none;
  }
  .beside {
    margin-top: 18px;
  }
  .hexagon-note {
    margin-top: 12px;
  }
  @container (min-width: 800px) {
    .frame {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 304px;
      grid-template-rows: repeat(22, auto) 1fr;
      column-gap: 28px;
      align-items: start;
    }
    .frame > * {
      grid-column: 1 / -1;
    }
    .frame > .drawing {
      grid-column: 1;
      grid-row: 20;
    }
    .frame > .beside {
      grid-column: 2;
      grid-row: 20 / 24;
    }
    .frame > .actions {
      grid-column: 1;
      grid-row: 21;
    }
    .frame > .table {
      grid-column: 1;
      grid-row: 22;
    }
    .frame > .footer {
      grid-column: 1;
      grid-row: 23;
    }
  }
  .beside-title {
    margin-bottom: 6px;
    font-size: max(15px, 0.9375rem);
    font-weight: 700;
    line-height: 1.27;
  }
  .beside-words {
    font-size: max(14px, 0.875rem);
    margin-bottom: 6px;
  }
  .legend {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .legend li + .legend-none {
    margin-top: 4px;
  }
  .legend-row {
    display: grid;
    grid-template-columns: 26px minmax(0, 1fr) 158px;
    gap: 8px;
    align-items: center;
    width: 100%;
    min-height: 26px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_text);
    font: inherit;
    font-size: max(14px, 0.875rem);
    line-height: 1.2;
    text-align: start;
  }
  button.legend-row {
    cursor: pointer;
  }
  .legend-row[aria-pressed='true'] {
    outline: 2px solid var(--_text);
    outline-offset: 1px;
    font-weight: 700;
  }
  .legend-divide {
    margin: 4px 0;
    padding-top: 3px;
    border-top: 2.5px solid var(--_text);
    font-size: max(13px, 0.8125rem);
    font-weight: 700;
  }
  .legend-letter {
    display: none;
  }
  .swatch {
    stroke: var(--_text-quiet);
    stroke-width: 1px;
  }
  .chip text,
  .legend-row text.letter {
    font-size: 12px;
    font-weight: 700;
  }
  .chip-fill,
  .chip-none {
    stroke: var(--_text-quiet);
    stroke-width: 1px;
  }
  .chip-none {
    fill: var(--_page);
  }
  .hatch-lines {
    fill: none;
    stroke: var(--_text-quiet);
    stroke-width: 2px;
  }
  .pointer {
    fill: var(--_highlight);
    stroke: var(--_text);
  }
  .panel {
    margin-top: 18px;
    padding-top: 10px;
    border-top: 5px solid var(--_highlight);
  }
  .panel h4,
  .panel-name {
    margin: 0;
    font-size: max(20px, 1.25rem);
    font-weight: 700;
    line-height: 1.25;
  }
  .panel-place {
    color: var(--_text-quiet);
    font-size: max(14px, 0.875rem);
  }
  .panel-value {
    margin: 4px 0 8px;
    line-height: 1.2;
  }
  .panel-value strong {
    font-size: max(32px, 2rem);
  }
  .panel dl {
    margin: 0;
    font-size: max(14px, 0.875rem);
  }
  .panel dl div {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    padding: 3px 0;
    border-top: 1px solid var(--_rule);
  }
  .panel dt {
    color: var(--_text-quiet);
  }
  .panel dd {
    margin: 0;
    font-weight: 700;
    text-align: end;
  }
  .strip {
    margin: 10px 0;
  }
  .strip text {
    font-size: 12px;
  }
  .strip-line {
    stroke: var(--_text-quiet);
    fill: none;
  }
  .strip-mark {
    stroke: var(--_text);
    stroke-width: 2px;
  }
  .next-title {
    margin: 12px 0 6px;
    font-size: max(15px, 0.9375rem);
    font-weight: 700;
    line-height: 1.27;
  }
  .next {
    display: grid;
    gap: 5px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .next button {
    display: grid;
    grid-template-columns: 22px minmax(0, 1fr) auto;
    gap: 8px;
    align-items: center;
    width: 100%;
    min-height: 30px;
    padding: 3px 8px 3px 5px;
    border: 1px solid var(--_control);
    background: var(--_page);
    color: var(--_text);
    font: inherit;
    font-size: max(14px, 0.875rem);
    line-height: 1.2;
    text-align: start;
    cursor: pointer;
  }
  .ranks {
    width: 100%;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: max(13px, 0.8125rem);
    line-height: 1.3;
  }
  .ranks button {
    display: grid;
    grid-template-columns: 26px minmax(0, 1fr) auto;
    gap: 8px;
    width: 100%;
    min-height: 24px;
    padding: 2px 4px;
    border: 0;
    border-bottom: 1px solid var(--_grid);
    background: none;
    color: var(--_text);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .ranks button[aria-pressed='true'] {
    outline: 2px solid var(--_text);
    outline-offset: -2px;
    font-weight: 700;
  }
  .banner {
    margin-top: 12px;
    padding: 8px 12px;
    border-inline-start: 6px solid var(--_text);
    background: var(--_tint);
    font-weight: 700;
  }
  .notice {
    margin-bottom: 12px;
    padding: 10px 12px;
    border: 1px solid var(--_control);
    border-inline-start: 6px solid var(--_highlight-text);
    font-size: max(14px, 0.875rem);
  }
  .list {
    font-size: max(15px, 0.9375rem);
  }
  .rows {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .row {
    display: grid;
    grid-template-columns: 36px auto minmax(0, 14em) minmax(60px, 1fr) 6.2em;
    gap: 0 8px;
    align-items: center;
    min-height: 34px;
    border-bottom: 1px solid var(--_grid);
    line-height: 1.2;
  }
  .rank {
    color: var(--_text-quiet);
    text-align: end;
  }
  .name {
    min-height: 28px;
    padding: 2px 0;
    border: 0;
    background: none;
    color: var(--_text);
    font: inherit;
    line-height: 1.2;
    text-align: start;
    cursor: pointer;
  }
  .name:hover {
    text-decoration: underline;
  }
  .amount {
    text-align: end;
  }
  .bar-box {
    position: relative;
    align-self: stretch;
    min-height: 16px;
  }
  .row-bar {
    position: absolute;
    inset: 0;
  }
  .bar-fill {
    stroke: var(--_text-quiet);
    stroke-width: 1px;
  }
  .mark {
    stroke: var(--_text);
    stroke-width: 1.5px;
  }
  .mark-over {
    stroke: var(--_page);
    stroke-width: 1.5px;
  }
  .chosen-row {
    outline: 2px solid var(--_text);
    outline-offset: -2px;
    border-inline-start: 6px solid var(--_highlight);
    background: var(--vcse-chosen, #fff4ee);
    font-weight: 700;
  }
  .fold {
    border-bottom: 1px solid var(--_grid);
  }
  .fold summary {
    width: auto;
    padding: 7px;
    background: var(--_tint);
    text-align: center;
  }
  .list-mark,
  .list-none {
    margin: 8px 0;
    font-size: max(14px, 0.875rem);
  }
  .list-mark::before {
    content: '';
    display: inline-block;
    height: 1em;
    margin-inline-end: 6px;
    border-inline-start: 2px solid var(--_text);
    vertical-align: -2px;
  }
  .chosen-bar {
    position: sticky;
    top: 0;
    z-index: 1;
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 12px;
    min-height: 40px;
    padding: 4px 12px;
    border: 2px solid var(--_text);
    border-inline-start: 6px solid var(--_highlight);
    background: var(--vcse-chosen, #fff4ee);
  }
  .clear {
    min-height: 32px;
    border: 0;
    background: none;
    color: var(--_text);
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }
  .narrow .row {
    grid-template-columns: 30px 22px minmax(0, 1fr) auto;
    min-height: 52px;
  }
  .narrow .bar-box {
    grid-column: 2 / 5;
    grid-row: 2;
    height: 16px;
    margin-bottom: 6px;
  }
  @media print, (forced-colors: active) {
    .shades {
      display: none;
    }
    .dots-layer {
      display: inline;
    }
    .border,
    .border.plain {
      stroke: var(--_text);
    }
    .border.dark {
      stroke: var(--_page);
    }
    .legend-letter {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    .map {
      forced-color-adjust: none;
    }
    .hatch {
      fill: CanvasText;
    }
    .ground {
      fill: Canvas;
    }
    .chip-fill,
    .bar-fill {
      fill: Canvas;
      stroke: CanvasText;
    }
    .bar-fill {
      fill: CanvasText;
    }
    .mark-over {
      stroke: Canvas;
    }
    .chip text {
      fill: CanvasText;
    }
    .chosen-row,
    .chosen-bar {
      background: Canvas;
    }
  }
  @media print {
    .map-controls,
    .next,
    .clear {
      display: none;
    }
  }
`;
