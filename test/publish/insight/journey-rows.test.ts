import assert from 'node:assert/strict';
import {test} from 'node:test';
import {journeyRows} from '../../../src/publish/insight/journey-rows.js';
import {ProblemList} from '../../../src/publish/insight/problem-list.js';
import {filledSheet, said} from '../support/insight-sheets.js';

const services = [{id: 'gp', name: 'GP surgery'}];

test('steps name services where they are, and words where not', () => {
  const problems = new ProblemList();
  const sheet = filledSheet(
    'Journeys',
    'Journey,Order,From,To,How,People\nFrom home to help,1,Home,gp surgery,Self referral,64\nFrom home to help,2,GP surgery,Hospital,,20\n',
  );
  assert.deepEqual(journeyRows(sheet, {services, problems}), {
    journeys: [{id: 'from-home-to-help', name: 'From home to help'}],
    steps: [
      {
        journey: 'from-home-to-help',
        order: 1,
        from: 'Home',
        to: 'gp',
        kind: 'self-referral',
        count: 64,
      },
      {journey: 'from-home-to-help', order: 2, from: 'gp', to: 'Hospital', count: 20},
    ],
  });
  assert.deepEqual(said(problems), []);
});

test('a step without a name, a kind that is none and a number that is none are problems', () => {
  const problems = new ProblemList();
  const sheet = filledSheet(
    'Journeys',
    'Journey,Order,From,To,How,People\nA,1,Home,,,64\nA,x,Home,GP,referal,many\n',
    problems,
  );
  journeyRows(sheet, {services, problems});
  assert.deepEqual(
    said(problems).map((text) => text.slice(0, 48)),
    [
      "Sheet 'Journeys', row 2: 'To' is empty",
      "Sheet 'Journeys', row 3: how 'referal' is not one of referral, self-referral",
      "Sheet 'Journeys', row 3: 'Order' is 'x' (expected a whole number)",
      "Sheet 'Journeys', row 3: 'People' is 'many' (expected a whole number)",
    ].map((text) => text.slice(0, 48)),
  );
});
