import type {Problem} from './problem.js';

/** A document came and is not valid. It names every problem. */
export class ContractError extends Error {
  override readonly name = 'ContractError';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join('\n'));
  }
}
