import {checkedDocument, type CheckedDocument} from './checked-document.js';
import {surveyShape} from './generated/survey-shape.js';
import type {
  AnswerRow,
  ChoiceRow,
  GroupRow,
  MeanRow,
  QuestionRow,
  StatementRow,
  SurveyFacts,
} from './generated/survey.js';
import type {ReadOptions} from './read-spend.js';

/** The tables of a survey document, each with the type of its rows. */
interface SurveyTables {
  questions: QuestionRow;
  groups: GroupRow;
  statements: StatementRow;
  answers: AnswerRow;
  means: MeanRow;
  choices: ChoiceRow;
}

/** A survey document that was checked: a frozen copy that holds only what the schema names. */
export type Survey = CheckedDocument<SurveyFacts, SurveyTables>;

/**
 * A survey document, checked and copied field by field; what the schema does not name is left behind.
 *
 * @param input - what came, of any shape
 * @throws ContractError naming every problem of the document at once
 */
export function readSurvey(input: unknown, options?: ReadOptions): Promise<Survey> {
  return checkedDocument<SurveyFacts, SurveyTables>('survey', surveyShape, input, options);
}
