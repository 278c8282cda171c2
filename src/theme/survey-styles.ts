import {css} from 'lit';

/** Looks of a survey's marks and key. */
export const surveyStyles = css`
  .group-mark,
  .group-open {
    fill: var(--_page);
    stroke: var(--_against);
    stroke-width: 2.5px;
  }
  .group-open {
    fill: none;
  }
  .group-bar {
    fill: var(--_page);
    stroke: var(--_against);
    stroke-width: 2px;
  }
  .between {
    stroke: var(--_rest);
    stroke-width: 2.5px;
  }
  .survey-key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    margin: 12px 0 0;
    padding: 0;
    list-style: none;
    font-size: max(14px, 0.875rem);
  }
  .survey-key svg {
    display: inline-block;
    margin-inline-end: 5px;
    vertical-align: -4px;
  }
  .survey-key .ends {
    color: var(--_text-quiet);
  }
  @media (forced-colors: active) {
    .group-bar {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
  @container (max-width: 479px) {
    .readout {
      min-height: max(119px, 7.4375rem);
    }
  }
  @container (max-width: 327px) {
    .readout {
      min-height: max(161px, 10.0625rem);
    }
  }
`;
