import {checkedDocument, type CheckedDocument} from './checked-document.js';
import {scorecardShape} from './generated/scorecard-shape.js';
import type {
  ActionRow,
  ComparisonRow,
  EvidenceRow,
  MeasureRow,
  PartRow,
  PerspectiveRow,
  PositionRow,
  ScorecardFacts,
  SiteRow,
  TrendRow,
} from './generated/scorecard.js';
import type {ReadOptions} from './read-spend.js';

/** The tables of a scorecard document, each with the type of its rows. */
interface ScorecardTables {
  perspectives: PerspectiveRow;
  measures: MeasureRow;
  parts: PartRow;
  trends: TrendRow;
  comparisons: ComparisonRow;
  evidence: EvidenceRow;
  actions: ActionRow;
  sites: SiteRow;
  positions: PositionRow;
}

/** A scorecard document that was checked: a frozen copy that holds only what the schema names. */
export type Scorecard = CheckedDocument<ScorecardFacts, ScorecardTables>;

/**
 * A scorecard document, checked and copied field by field; what the schema does not name is left behind.
 *
 * @param input - what came, of any shape
 * @throws ContractError naming every problem of the document at once
 */
export function readScorecard(input: unknown, options?: ReadOptions): Promise<Scorecard> {
  return checkedDocument<ScorecardFacts, ScorecardTables>(
    'scorecard',
    scorecardShape,
    input,
    options,
  );
}
