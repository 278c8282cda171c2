import {checkedDocument, type CheckedDocument} from './checked-document.js';
import {insightShape} from './generated/insight-shape.js';
import type {
  FeedbackRow,
  InsightFacts,
  JourneyRow,
  PlaceRow,
  QuoteRow,
  ServiceRow,
  StepRow,
  ThemeRow,
} from './generated/insight.js';
import type {ReadOptions} from './read-spend.js';

/** The tables of a insight document, each with the type of its rows. */
interface InsightTables {
  themes: ThemeRow;
  feedback: FeedbackRow;
  quotes: QuoteRow;
  journeys: JourneyRow;
  steps: StepRow;
  services: ServiceRow;
  places: PlaceRow;
}

/** An insight document that was checked: a frozen copy that holds only what the schema names. */
export type Insight = CheckedDocument<InsightFacts, InsightTables>;

/**
 * An insight document, checked and copied field by field; what the schema does not name is left behind.
 *
 * @param input - what came, of any shape
 * @throws ContractError naming every problem of the document at once
 */
export function readInsight(input: unknown, options?: ReadOptions): Promise<Insight> {
  return checkedDocument<InsightFacts, InsightTables>('insight', insightShape, input, options);
}
