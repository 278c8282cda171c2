import {describeMeasures} from '../describe/measures-words.js';
import {drawScorecard} from '../draw/scorecard-table.js';
import {scorecardMeasures} from './scorecard-measures.js';

/** The table and the cards of a scorecard: figure, words and drawing. */
export const form = {figure: scorecardMeasures, describe: describeMeasures, draw: drawScorecard};
