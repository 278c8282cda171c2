import {expect} from '@open-wc/testing';
import {boundaryProblem} from '../../src/contract/boundary-problem.js';

it('begins with the file’s name', () => {
  expect(boundaryProblem('ccg.json', 'holds no areas').problems).to.deep.equal([
    {place: 'ccg.json', pointer: '', message: 'ccg.json: holds no areas'},
  ]);
});
