import {ContractError} from '../contract/contract-error.js';
import {LoadError} from '../load/load-error.js';
import {formats, type Language} from '../format/formats.js';
import {phrase} from '../format/messages.js';
import type {Failure} from './failure.js';

/**
 * An error of loading, checking or viewing as a reader's message.
 *
 * @param name - the document's file name
 */
export function failureOf(error: unknown, name: string, language: Language): Failure {
  const {say} = formats(language);
  if (error instanceof LoadError) {
    const {strings, values} = error.said;
    const message = phrase(language, strings, values).join('');
    return {message, problems: [], reason: error.reason, retry: true};
  }
  if (error instanceof ContractError) {
    const problems = error.problems.map((problem) => problem.message);
    const named = name === 'the data' ? say`The data` : name;
    return {
      message:
        problems.length === 1
          ? say`${named} has one problem. Its publisher can mend it.`
          : say`${named} has ${problems.length} problems. Its publisher can mend it.`,
      problems,
      reason: `contract (${problems.length})`,
      retry: true,
    };
  }
  if (error instanceof RangeError) {
    return {
      message: say`This chart's settings do not fit the data:`,
      detail: `${error.message}.`,
      problems: [],
      reason: 'settings',
      retry: false,
    };
  }
  return {
    message: say`Something went wrong while drawing. The rest of the page is not affected.`,
    problems: [],
    reason: error instanceof Error ? error.name : 'unknown',
    retry: true,
  };
}
