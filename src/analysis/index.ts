export type {NumberColumn} from './number-column.js';

// How money is spread
export {above, type Above} from './above.js';
export {bootstrap, type BootstrapOptions, type Interval} from './bootstrap.js';
export {fewestFor} from './fewest-for.js';
export {gini} from './gini.js';
export {herfindahl} from './herfindahl.js';
export {lorenzCurve} from './lorenz-curve.js';
export {topShare} from './top-share.js';
export {groupsBetween, type Group} from './groups-between.js';

// Order and place
export {rank, type Rank} from './rank.js';
export {spread, type Spread} from './spread.js';
export {quantile} from './quantile.js';
export {quarters, quarterOf, type Quarter} from './quarters.js';
export {placeInOrder} from './place-in-order.js';
export {placeInSpread} from './place-in-spread.js';
export {placeStatus, type Compared, type PlaceStatus} from './place-status.js';

// Numbers that may be missing or suppressed
export type {Cell} from './cell.js';
export {cellOf} from './cell-of.js';
export {ratio} from './ratio.js';
export {sumOfCells} from './sum-of-cells.js';

// Totals of a spend document
export type {Dimension, TotalRow} from './total-row.js';
export {amountsBy, type Amounts, type Where} from './amounts-by.js';
export {payersBy, type Paid} from './payers-by.js';
export {rowsOfSet} from './rows-of-set.js';
export {quadrants, quadrantOf, type QuadrantCount, type Reach} from './quadrants.js';

// Time
export {periodsOf, holding, type Period} from './periods.js';
export {inPeriods, type InPeriod} from './in-periods.js';
export {trendKind, type TrendKind} from './trend-kind.js';

// Targets and comparisons
export {changeOf, type Change} from './change-of.js';
export {
  goalOf,
  targetStatus,
  type Polarity,
  type Stated,
  type TargetStatus,
} from './target-status.js';

// Answers to a survey
export {answerShares, type AnswerShares} from './answer-shares.js';
export {gapBetween} from './gap-between.js';

// Comments by feeling, and how sure a part of them is
export {commentsOfSet, type CommentColumn, type CommentRow} from './comments-of-set.js';
export {differenceInterval, type CountOf} from './difference-interval.js';
export {wilsonInterval} from './wilson-interval.js';

// Classes and columns
export {classBreaks, type BreakOptions, type Scheme} from './class-breaks.js';
export {classOf} from './class-of.js';
export {roundBreaks} from './round-breaks.js';
export {naturalBreaks} from './natural-breaks.js';
export {divergingBreaks} from './diverging-breaks.js';
export {columns, type Column} from './columns.js';
export {columnWidth} from './column-width.js';

// Networks
export type {Link} from './link.js';
export {adjacency, type Adjacency} from './adjacency.js';
export {components} from './components.js';
export {graphDistances} from './graph-distances.js';
export {withinTwo} from './within-two.js';
export {betweenness} from './betweenness.js';
export {brokerage} from './brokerage.js';
