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
    stroke: var(--_text);
    stroke-width: 8px;
  }
  .divide {
    fill: none;
    stroke: var(--_text);
    stroke-width: 17px;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .divide.bed {
    stroke: #ffffff;
    stroke-width: 41px;
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
  .beside {
    margin-top: 18px;
  }
  @container (max-width: 599px) {
    .frame > .controls {
      min-height: calc(44px + var(--_finds, 0px) + var(--_changes, 0px) + var(--_explores, 0px));
    }
    .explores {
      --_explores: 56px;
    }
  }
  @container (min-width: 600px) and (max-width: 924px) {
    .frame > .finds.changes {
      min-height: 134px;
    }
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
  .banner {
    margin-top: 12px;
    padding: 8px 12px;
    border-inline-start: 6px solid var(--_text);
    background: var(--_tint);
    font-weight: 700;
  }
  @media (prefers-contrast: more) {
    .border.change {
      stroke: #0b0c0c;
      stroke-width: 22px;
    }
    .border.dark {
      stroke: #ffffff;
    }
  }
  @media print, (forced-colors: active) {
    .shades {
      display: none;
    }
    .dots-layer {
      display: inline;
    }
    .border,
    .border.change,
    .border.plain {
      stroke: var(--_text);
    }
    .border.dark {
      stroke: var(--_page);
    }
    .divide {
      stroke-width: 32px;
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
  }
  @media print {
    .map-controls {
      display: none;
    }
  }
`;
