import {expect} from '@open-wc/testing';
import {crossProblemsOfKind} from '../../src/contract/cross-problems-of-kind.js';
import {ContractError} from '../../src/contract/contract-error.js';
import {readInsight} from '../../src/contract/read-insight.js';
import {stepProblems} from '../../src/contract/step-problems.js';
import {tablesIn} from '../../src/contract/tables-in.js';
import {insightWith, type SmallStep} from '../support/journeys.js';

const services = [{id: 'carers-line', name: 'Carers’ helpline'}];
const messages = (steps: readonly SmallStep[]) =>
  crossProblemsOfKind('insight', insightWith(steps, {}, services)).map(({message}) => message);

/** All that is wrong with a document, in one text. */
async function refused(steps: readonly SmallStep[]): Promise<string> {
  try {
    await readInsight(insightWith(steps, {}, services), {name: 'small.json'});
  } catch (error) {
    if (error instanceof ContractError)
      return error.problems.map(({message}) => message).join('\n');
    throw error;
  }
  throw new Error('it was taken');
}

describe('stepProblems', () => {
  it('names a step that leads nowhere, and one whose service is misspelt', () => {
    expect(
      messages([
        ['x', 'Hospital', '  ', 5],
        ['x', 'carers-lin', 'Home', 5],
      ]),
    ).to.deep.equal([
      'steps row 1, to: no name (expected an id of the table services, or words for readers)',
      'steps row 2, from: unknown from "carers-lin" (expected an id of the table services, or words for readers; did you mean carers-line?)',
    ]);
  });

  it('takes services, and places in words', () => {
    expect(
      messages([
        ['x', 'carers-line', 'Carers Line', 5],
        ['x', 'hospital', 'Home', 5],
      ]),
    ).to.deep.equal([]);
  });

  it('is heard by those who read a document, as is an empty name and an unknown journey', async () => {
    expect(await refused([['x', 'carers-lin', 'Home', 5]])).to.contain('did you mean carers-line?');
    expect(await refused([['x', '', 'Home', 5]])).to.contain('steps row 1, from');
    expect(await refused([['x', 'Ward', 'Home', 5, {journey: 'y'}]])).to.contain(
      'unknown journey "y"',
    );
  });

  it('leaves other kinds of document alone', () => {
    const steps = insightWith([['x', ' ', 'Home', 5]]);
    let found = 0;
    stepProblems('survey', tablesIn(steps), () => (found += 1));
    expect(found).to.equal(0);
  });
});
