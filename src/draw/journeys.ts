import type {JourneysView} from '../view/journeys.js';
import type {Size} from './drawing.js';
import type {JourneysDrawing} from './journeys-drawing.js';
import {drawFlows} from './journeys-flows.js';
import {drawJourneysList} from './journeys-list.js';

/** Least width of a column, and of a figure, for bands, in pixels at the usual text size. */
const COLUMN = 132;
const WIDE = 600;

/** Journeys in the form that is asked for; when none is, as bands where every column has room for its words, else as a list. */
export function drawJourneys(view: JourneysView, size: Size): JourneysDrawing {
  const {width, em} = size;
  const roomy = width >= WIDE * em && width / view.columns >= COLUMN * em;
  const form = view.form ?? (roomy ? 'flows' : 'list');
  return form === 'flows' ? drawFlows(view, size) : drawJourneysList(view, size);
}
