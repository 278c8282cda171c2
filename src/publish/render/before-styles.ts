import {css, type CSSResult} from 'lit';
import {divergingStyles} from '../../theme/diverging-styles.js';
import {distributionStyles} from '../../theme/distribution-styles.js';
import {drawingStyles} from '../../theme/drawing-styles.js';
import {frameStyles} from '../../theme/frame-styles.js';
import {insightMatrixStyles} from '../../theme/insight-matrix-styles.js';
import {insightPlacesStyles} from '../../theme/insight-places-styles.js';
import {insightStyles} from '../../theme/insight-styles.js';
import {insightTimeStyles} from '../../theme/insight-time-styles.js';
import {journeysStyles} from '../../theme/journeys-styles.js';
import {mapBesideStyles} from '../../theme/map-beside-styles.js';
import {mapListStyles} from '../../theme/map-list-styles.js';
import {mapStyles} from '../../theme/map-styles.js';
import {networkStyles} from '../../theme/network-styles.js';
import {networkToolStyles} from '../../theme/network-tool-styles.js';
import {quotesStyles} from '../../theme/quotes-styles.js';
import {reachStyles} from '../../theme/reach-styles.js';
import {scorecardDetailsStyles} from '../../theme/scorecard-details-styles.js';
import {scorecardQuartilesStyles} from '../../theme/scorecard-quartiles-styles.js';
import {scorecardSpineStyles} from '../../theme/scorecard-spine-styles.js';
import {scorecardStyles} from '../../theme/scorecard-styles.js';
import {surveyStyles} from '../../theme/survey-styles.js';
import {tagStyles} from '../../theme/tag-styles.js';
import {tokens} from '../../theme/tokens.js';
import {toolStyles} from '../../theme/tool-styles.js';
import {trendStyles} from '../../theme/trend-styles.js';

/** What only one kind of chart has, with the styles that come to it with a form or after its first drawing. */
const own: Readonly<Record<string, readonly CSSResult[]>> = {
  'vcse-insight': [
    divergingStyles,
    insightStyles,
    insightTimeStyles,
    insightPlacesStyles,
    insightMatrixStyles,
    quotesStyles,
  ],
  'vcse-distribution': [distributionStyles],
  'vcse-journeys': [journeysStyles, tagStyles],
  'vcse-map': [mapStyles, mapBesideStyles, mapListStyles],
  'vcse-network': [networkStyles, networkToolStyles],
  'vcse-reach': [reachStyles],
  'vcse-scorecard': [
    scorecardStyles,
    scorecardDetailsStyles,
    scorecardQuartilesStyles,
    scorecardSpineStyles,
  ],
  'vcse-survey': [divergingStyles, surveyStyles, tagStyles],
  'vcse-trend': [trendStyles],
};

/**
 * What is there only before a chart is alive: one of two drawings, the folded table, and the place of what will come. The
 * element is laid out behind it, unseen, until it is whole.
 */
const before = css`
  .before ~ .frame:not(:has(> .failure)) {
    height: 0;
    min-height: 0;
    padding-block: 0;
    overflow: hidden;
    visibility: hidden;
  }
  .before ~ .frame .fallback {
    display: none;
  }
  .before :is(.controls, .readout, .doing, .map-controls, .panel) {
    visibility: hidden;
  }
  .before .controls {
    position: relative;
  }
  .before .asks {
    position: absolute;
    visibility: visible;
  }
  .before svg {
    max-width: 100%;
  }
  .before svg:not([preserveAspectRatio]) {
    height: auto;
  }
  /* Columns of a table move until its last row has come, and a row of a list until its last word. */
  .before .drawing:not(:has(~ .as-table)) :is(table, ol) {
    visibility: hidden;
  }
  .before .more {
    visibility: hidden;
  }
  .before .button {
    display: inline-block;
  }
  .before .pressed {
    font-weight: 700;
  }
  .before .pressed::before {
    content: '✓ ' / '';
  }
  .before .strip {
    color: var(--_text-quiet);
  }
  .before .as-table {
    display: block;
  }
  .as-table .table-box {
    max-height: 32rem;
    margin-top: 12px;
    overflow: auto;
  }
  .as-table table {
    width: 100%;
    border-collapse: collapse;
    font-size: max(14px, 0.875rem);
  }
  .as-table caption {
    padding-bottom: 6px;
    font-weight: 700;
    text-align: start;
  }
  .as-table :is(th, td) {
    padding: 6px 12px 6px 0;
    border-bottom: 1px solid var(--_grid);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .as-table thead th {
    border-bottom: 1px solid var(--_text);
    font-weight: 700;
    vertical-align: bottom;
  }
  .as-table .number {
    text-align: end;
    white-space: nowrap;
  }
  @container (max-width: 799px) {
    .before .side {
      display: none;
    }
    .before .side + .drawing {
      float: none;
      width: auto;
      margin-bottom: 0;
    }
    .before .side ~ .beside {
      margin: 18px 0 0;
      padding: 0;
    }
  }
  @container (min-width: 600px) {
    .before .slim {
      display: none;
    }
  }
  @container (max-width: 599px) {
    .before .wide {
      display: none;
    }
  }
  @media (scripting: none) {
    .before :is(.controls, .readout, .more, .map-controls, .doing, .strip, .panel) {
      display: none;
    }
    .before .frame > .as-table {
      min-height: 0;
    }
  }
  @media print {
    .before :is(.controls, .readout, .as-table, .more, .panel) {
      display: none;
    }
  }
`;

/**
 * The stylesheet of charts that are not alive yet, one for all kinds: the element's own styles, those of one kind
 * under its name, so that they touch no other.
 */
export function beforeStyles(): string {
  const all = [tokens, frameStyles, drawingStyles, toolStyles].map(({cssText}) => cssText);
  const each = Object.entries(own).flatMap(([name, styles]) =>
    styles.map(({cssText}) => {
      // Custom properties of a host: their names are one kind's alone.
      const hosts = cssText.match(/(?<=^|\n) {2}:host \{[^}]*\}/g) ?? [];
      const rest = hosts.reduce((text, host) => text.replace(host, ''), cssText);
      return `${hosts.join('')}\n.${name} {${rest.replaceAll(':host', ':where(&)')}}`;
    }),
  );
  return [...all, ...each, before.cssText].join('\n');
}
