import type {Feeling} from '../../contract/generated/insight.js';

/** A number of comments, or of times that comments name a theme, before it is added up. */
export interface FeedbackEntry {
  /** Left out for comments as a whole. */
  readonly theme?: string | undefined;
  readonly feeling: Feeling;
  readonly service?: string | undefined;
  readonly place?: string | undefined;
  readonly group?: string | undefined;
  readonly question?: string | undefined;
  /** A quarter, as documents write it. */
  readonly period: string;
  readonly count: number;
}
