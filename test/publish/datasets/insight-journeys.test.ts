import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readInsight} from '../../../src/contract/read-insight.js';
import {insightJourneys} from '../../../src/publish/datasets/insight-journeys.js';

test('the example of journeys says that it is made up, and keeps the rule that it names', async () => {
  const document = insightJourneys();
  assert.equal(document.insight.illustrative, true);
  assert.match(document.description ?? '', /Made up/);
  const {steps, facts} = await readInsight(document, {name: document.name});
  assert.equal(facts.disclosure?.rules, 'ten-five');
  assert.equal(steps.length, 24);
  for (const {count, countStatus} of steps) {
    if (count === null) assert.equal(countStatus, 'c');
    else assert.ok(count >= 10 && count % 5 === 0, String(count));
  }
});
