import {insightSheets} from '../../../src/publish/insight/insight-sheets.js';
import type {FilledSheet, GivenSheet} from '../../../src/publish/insight/filled-sheet.js';
import {ProblemList} from '../../../src/publish/insight/problem-list.js';
import {readSheet} from '../../../src/publish/insight/read-sheet.js';
import {rowsOfCsv} from '../../../src/publish/read/rows-of-csv.js';

/** A sheet of the template as it comes, from CSV text. */
export function givenSheet(name: string, csv: string): GivenSheet {
  const sheet = insightSheets.find((each) => each.name === name);
  if (!sheet) throw new RangeError(`no sheet ${name}`);
  return {sheet, called: `Sheet '${name}'`, rows: rowsOfCsv(csv)};
}

/** A sheet that was read; what is wrong with it goes to `problems`. */
export function filledSheet(name: string, csv: string, problems = new ProblemList()): FilledSheet {
  return readSheet(givenSheet(name, csv), problems);
}

/** Messages of a list of problems. */
export const said = (problems: ProblemList) => problems.all().map(({message}) => message);

/** A sheet About with all that is needed. */
export const about = givenSheet(
  'About',
  'What,Yours\nTitle,What people told us\nPublisher,Healthwatch Example\nLicence,OGL\nCoding frame,Ours\n',
);
