import type {Cell} from '../analysis/cell.js';
import type {FigureItem, FigureView} from './figure.js';

/** What a survey's answers are shown as: averages, percentages that chose, or all answers on a scale. */
export type SurveyForm = 'means' | 'choices' | 'answers';

/** A number, or why there is none. */
export type SurveyCell = Cell;

/** Those who answered. */
export interface GroupView {
  readonly id: string;
  /** As many: "Commissioners". */
  readonly name: string;
  /** How many answered the survey. */
  readonly respondents?: number;
}

/** The scale of the answers, never longer than its own ends. */
export interface ScaleView {
  readonly lowest: number;
  readonly highest: number;
  /** Words of the lowest and the highest number. */
  readonly lowWords: string;
  readonly highWords: string;
  readonly midpoint?: number;
  readonly middleWords?: string;
  /** Which numbers are agreement. */
  readonly agreement: 'low' | 'high';
  readonly options: readonly {readonly value: number; readonly label: string}[];
}

/** What one group answered to one statement. */
export interface AnswerView {
  readonly group: GroupView;
  /** The average, or the percentage that chose. */
  readonly cell: SurveyCell;
  readonly interval?: readonly [lower: number, upper: number];
  readonly count?: number;
  /** How many answered. */
  readonly base?: number;
  /** By option, parts that add to 1; left out where they are not known. */
  readonly shares?: readonly number[];
}

/** A statement, or an item that could be chosen. */
export interface StatementItem extends FigureItem {
  /** The statement in full. */
  readonly text: string;
  readonly question: string;
  readonly reversed: boolean;
  /** By group, in the order of `SurveyView.groups`. */
  readonly answers: readonly AnswerView[];
  /** Of averages, the second group's less the first's; of percentages, the first group's less the second's. */
  readonly gap?: number;
}

/** Some statements under one heading. */
export interface SectionView {
  readonly name?: string;
  /** Those that are drawn. */
  readonly items: readonly StatementItem[];
  /** Those that there are, drawn or not, in the same order. */
  readonly all: readonly StatementItem[];
}

/** Statements and answers of several groups. */
export interface SurveyView extends FigureView {
  readonly form: SurveyForm;
  readonly groups: readonly GroupView[];
  readonly scale?: ScaleView;
  /** In their order; under the headings of `sections`. */
  readonly items: readonly StatementItem[];
  readonly sections: readonly SectionView[];
  /** `gap`, `questionnaire`, or a group's identifier. */
  readonly sort: string;
  readonly neutral: 'apart' | 'split';
  /** What can be filtered by. */
  readonly stages: readonly string[];
  readonly themes: readonly string[];
  readonly stage?: string;
  readonly theme?: string;
  /** How many statements there are before the widest were taken. */
  readonly count: number;
  /** Only so many are drawn, those with the widest gaps. */
  readonly widest?: number;
  readonly title: string;
  readonly method: string;
  readonly illustrative: boolean;
}
