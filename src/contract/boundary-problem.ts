import {ContractError} from './contract-error.js';

/**
 * A boundary file's one problem, as an error.
 *
 * @param name - of the file
 * @param said - what was found and what was expected
 */
export function boundaryProblem(name: string, said: string): ContractError {
  return new ContractError([{place: name, pointer: '', message: `${name}: ${said}`}]);
}
