import {ContractError} from '../contract/contract-error.js';
import {LoadError} from '../load/load-error.js';
import type {Failure} from './failure.js';

/**
 * An error of loading, checking or viewing as a reader's message.
 *
 * @param name - the document's file name
 */
export function failureOf(error: unknown, name: string): Failure {
  if (error instanceof LoadError) {
    return {message: error.message, problems: [], reason: error.reason, retry: true};
  }
  if (error instanceof ContractError) {
    const problems = error.problems.map((problem) => problem.message);
    const many = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
    return {
      message: `${capitalised(name)} has ${many}. Its publisher can mend it.`,
      problems,
      reason: `contract (${problems.length})`,
      retry: true,
    };
  }
  if (error instanceof RangeError) {
    return {
      message: `This chart's settings do not fit the data: ${error.message}.`,
      problems: [],
      reason: 'settings',
      retry: false,
    };
  }
  return {
    message: 'Something went wrong while drawing. The rest of the page is not affected.',
    problems: [],
    reason: error instanceof Error ? error.name : 'unknown',
    retry: true,
  };
}

function capitalised(name: string): string {
  return name === 'the data' ? 'The data' : name;
}
