import {css} from 'lit';

/** Looks of a scorecard: its table, its cards, and the bars and lines in them. */
export const scorecardStyles = css`
  .scorecard {
    --_behind: var(--vcse-behind, #801650);
    width: 100%;
    border-collapse: collapse;
    font-size: max(15px, 0.9375rem);
    line-height: 1.35;
  }
  .cards {
    --_behind: var(--vcse-behind, #801650);
  }
  .scorecard th,
  .scorecard td {
    padding: 10px 12px 10px 0;
    border-bottom: 1px solid var(--_grid);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .name {
    overflow-wrap: anywhere;
  }
  .scorecard th[scope='row'] {
    min-width: max(120px, 7.5rem);
    padding-inline-start: 4px;
  }
  .scorecard thead th {
    position: static;
    border-bottom: 2px solid var(--_text);
    background: none;
    font-size: max(14px, 0.875rem);
    font-weight: 700;
    vertical-align: bottom;
    overflow-wrap: normal;
  }
  .scorecard .number {
    text-align: end;
    white-space: normal;
  }
  .scorecard .band th,
  p.band {
    padding: 7px 10px;
    background: var(--_tint);
    font-weight: 700;
    forced-color-adjust: auto;
  }
  .name,
  .value {
    font-weight: 700;
  }
  .value {
    font-size: max(17px, 1.0625rem);
    white-space: nowrap;
  }
  .small {
    color: var(--_text-quiet);
    font-size: max(13px, 0.8125rem);
    font-weight: 400;
  }
  .name + .small,
  .small + .small,
  .middle .small,
  .why .small,
  .trend .small,
  .under,
  .rank-inline {
    display: block;
  }
  .target,
  .middle,
  .rank {
    min-width: max(67.2px, 4.2rem);
  }
  .status {
    min-width: max(144px, 9rem);
  }
  .status-line {
    display: flex;
    gap: 6px;
  }
  .why {
    max-width: max(240px, 15rem);
    font-size: max(14px, 0.875rem);
  }
  .under {
    padding-inline-start: 22px;
  }
  .toggle {
    display: block;
    min-height: 28px;
    margin-top: 5px;
    padding: 2px 8px;
    border: 1px solid var(--_control);
    background: var(--_page);
    color: var(--_main);
    font: inherit;
    font-size: max(13px, 0.8125rem);
    font-weight: 700;
    cursor: pointer;
  }
  .band .toggle {
    display: inline-block;
    margin: 0 0 0 12px;
  }
  .toggle::after {
    content: ' ▾' / '';
  }
  .toggle[aria-expanded='true']::after {
    content: ' ▴' / '';
  }
  .chosen > :first-child,
  .card.chosen {
    box-shadow: inset 4px 0 var(--_highlight);
  }
  .scale {
    display: flex;
    gap: calc(50% - 1.4em);
    width: 150px;
    color: var(--_text-quiet);
    font-weight: 400;
  }
  .picture {
    min-width: 162px;
  }
  svg.bullet {
    width: 150px;
    overflow: visible;
  }
  svg.strip {
    width: 100%;
    min-width: 150px;
    max-width: 300px;
  }
  .trend {
    min-width: 126px;
  }
  .small.status-line {
    display: flex;
    color: var(--_text);
  }
  svg.hatch {
    overflow: hidden;
  }
  .shape {
    overflow: visible;
  }
  .ground {
    fill: var(--_remainder);
  }
  .hatching {
    stroke: var(--_rest);
    stroke-dasharray: 2 4;
    fill: none;
  }
  .hatch-edge {
    fill: none;
    stroke: var(--_text);
    stroke-width: 2px;
  }
  .spread {
    fill: var(--_rule);
    fill-opacity: 0.75;
    stroke: var(--_rest);
  }
  .goal,
  .middle-line,
  .interval,
  .rail {
    stroke: var(--_text);
    fill: none;
  }
  .goal {
    stroke-width: 3px;
  }
  .middle-line,
  .interval {
    stroke-width: 1.5px;
  }
  .rail {
    stroke: var(--_rest);
  }
  .earlier {
    fill: var(--_page);
    stroke: var(--_main);
    stroke-width: 1.5px;
  }
  .this {
    fill: var(--_highlight);
    stroke: var(--_text);
    stroke-width: 1.5px;
  }
  .spark {
    fill: none;
    stroke: var(--_main);
    stroke-width: 2px;
  }
  svg.status {
    flex: none;
    min-width: 0;
    margin-top: 3px;
    fill: var(--_main);
  }
  .status.is-short,
  .status.is-over {
    fill: var(--_behind);
  }
  .status.is-met,
  .status.is-in,
  .status.is-similar {
    fill: none;
    stroke: var(--_main);
    stroke-width: 2.5px;
  }
  .status.is-in {
    stroke: var(--_text);
    stroke-width: 2px;
  }
  .status.is-none,
  .status.is-unjudged {
    fill: none;
    stroke: var(--_rest);
    stroke-width: 2.5px;
  }
  .cards ul:not([class]) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .cards p.band {
    margin-top: 14px;
  }
  .card {
    padding: 12px 8px;
    border-bottom: 1px solid var(--_grid);
    break-inside: avoid;
  }
  .card dl {
    display: grid;
    grid-template-columns: minmax(0, max(108.8px, 6.8rem)) minmax(0, 1fr);
    gap: 4px 12px;
    margin: 6px 0 0;
    font-size: max(14px, 0.875rem);
  }
  .card dt {
    color: var(--_text-quiet);
  }
  .card dd {
    margin: 0;
    min-width: 0;
    max-width: none;
  }
  .card .value {
    white-space: normal;
  }
  .card svg {
    max-width: 100%;
    min-width: 0;
  }
  .card .scale,
  .card .rank-inline,
  .why-row,
  .rank-inline {
    display: none;
  }
  .key {
    margin-top: 10px;
  }
  @media screen {
    .folded {
      display: none;
    }
  }
  @container (max-width: 899px) {
    .scorecard .trend,
    .scorecard + .key .trend {
      display: none;
    }
  }
  @container (max-width: 759px) {
    .scorecard .picture,
    .scorecard + .key .picture {
      display: none;
    }
  }
  @container (max-width: 839px) {
    .scorecard .why {
      display: none;
    }
    .scorecard .why-row {
      display: table-row;
    }
  }
  @container (max-width: 619px) {
    .scorecard .rank {
      display: none;
    }
    .scorecard .rank-inline {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .ground,
    .spread,
    .this {
      stroke: CanvasText;
    }
    .spread {
      fill: Canvas;
    }
    .status.is-short,
    .status.is-over {
      fill: CanvasText;
    }
  }
  @media print {
    .toggle {
      display: none;
    }
    thead {
      display: table-header-group;
    }
    tr,
    .card {
      break-inside: avoid;
    }
    .band {
      break-after: avoid;
    }
    .why-row,
    .more {
      break-before: avoid;
    }
  }
  @container (min-width: 600px) and (max-width: 719px) {
    .frame > .controls {
      min-height: 134px;
    }
  }
`;
