import assert from 'node:assert/strict';
import {test} from 'node:test';
import {kinds} from '../../../src/publish/documents/kinds.js';
import {problemsIn} from '../../../src/publish/documents/problems-in.js';
import {exampleFacts} from '../../../src/publish/template/example-facts.js';

test('the facts of every kind keep to its contract, so that only tables are missing', () => {
  for (const kind of kinds().keys()) {
    const facts = exampleFacts(kind);
    assert.match(String(facts['$schema']), new RegExp(`${kind}\\.v1\\.json$`));
    const problems = problemsIn({...facts, resources: []}, 'facts');
    assert.deepEqual(
      problems.map(({pointer}) => pointer).filter((pointer) => pointer !== '/resources'),
      [],
      kind,
    );
  }
});

test('facts that nearly every document needs are there, though they may be left out', () => {
  const {survey} = exampleFacts('survey') as {survey: {scale: {options: unknown[]}}};
  assert.ok(survey.scale.options.length >= 2);
});
