import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {checkedCopy, type DocumentShape} from '../../src/contract/checked-copy.js';
import {insightShape} from '../../src/contract/generated/insight-shape.js';
import {validate as validateInsight} from '../../src/contract/generated/insight-validator.js';
import {networkShape} from '../../src/contract/generated/network-shape.js';
import {validate as validateNetwork} from '../../src/contract/generated/network-validator.js';
import {scorecardShape} from '../../src/contract/generated/scorecard-shape.js';
import {validate as validateScorecard} from '../../src/contract/generated/scorecard-validator.js';
import {spendMoreShapes} from '../../src/contract/generated/spend-more-shapes.js';
import {spendShape} from '../../src/contract/generated/spend-shape.js';
import {validate} from '../../src/contract/generated/spend-validator.js';
import {surveyShape} from '../../src/contract/generated/survey-shape.js';
import {validate as validateSurvey} from '../../src/contract/generated/survey-validator.js';
import {mutated} from '../support/mutated.js';
import {smallDocument} from '../support/small-spend.js';

const whole: DocumentShape = {...spendShape, $defs: {...spendShape.$defs, ...spendMoreShapes}};

const shape: DocumentShape = {
  type: 'object',
  required: ['name'],
  properties: {
    name: {type: 'string', minLength: 1, maxLength: 3, pattern: '^[a-z]+$'},
    count: {type: ['integer', 'null'], minimum: 0, maximum: 9},
    share: {type: 'number'},
    word: {$ref: 'Word'},
    list: {type: 'array', minItems: 1, maxItems: 2, items: {$ref: 'Word'}},
  },
  $defs: {Word: {enum: ['yes', 'no']}},
};

describe('checkedCopy', () => {
  it('copies what the shape names, frozen, and leaves the rest', () => {
    const input = {name: 'ab', count: null, list: ['yes'], other: {deep: 1}, word: undefined};
    const copy = checkedCopy<{list: string[]}>(shape, input);
    expect(copy).to.deep.equal({name: 'ab', count: null, list: ['yes']});
    expect(Object.isFrozen(copy) && Object.isFrozen(copy?.list)).to.equal(true);
    expect(copy?.list).not.to.equal(input.list);
  });

  it('is undefined when anything is not as its shape says', () => {
    for (const part of [
      {name: ''},
      {name: 'abcd'},
      {name: 'A'},
      {name: 7},
      {count: -1},
      {count: 10},
      {count: 1.5},
      {count: '1'},
      {share: NaN},
      {share: Infinity},
      {word: 'maybe'},
      {list: []},
      {list: ['yes', 'no', 'yes']},
      {list: ['maybe']},
      {list: {0: 'yes', length: 1}},
      {name: undefined},
    ])
      expect(checkedCopy(shape, {name: 'ab', ...part}), JSON.stringify(part)).to.equal(undefined);
    for (const strange of [null, 5, 'ab', [], [{name: 'ab'}]])
      expect(checkedCopy(shape, strange)).to.equal(undefined);
  });

  it('reads the rows of the tables that it knows, and of others keeps the name', () => {
    const tables: DocumentShape = {
      type: 'object',
      required: ['name'],
      properties: {name: {type: 'string'}},
      tables: {known: {type: 'array', items: {type: 'object', properties: {id: {type: 'string'}}}}},
      $defs: {},
    };
    expect(checkedCopy(tables, {name: 'known', data: [{id: 'A', x: 1}]})).to.deep.equal({
      name: 'known',
      data: [{id: 'A'}],
    });
    expect(checkedCopy(tables, {name: 'other', data: [{id: 5}]})).to.deep.equal({name: 'other'});
    expect(checkedCopy(tables, {name: 'known', data: [{id: 5}]})).to.equal(undefined);
    expect(checkedCopy(tables, {name: 'other', data: 5})).to.equal(undefined);
  });

  it('says yes where the full validator says yes, and no where it says no', () => {
    const parts = fc.record(
      {
        name: fc.oneof(fc.constant('small'), fc.jsonValue()),
        licenses: fc.oneof(fc.constant([{title: 'x'}]), fc.jsonValue()),
        spend: fc.oneof(
          fc.constant(smallDocument().spend),
          fc.record(
            {
              currency: fc.constantFrom('GBP', 'EUR'),
              instrument: fc.constantFrom('payment', 'gift'),
              period: fc.constantFrom('2018-19', 'soon'),
              notes: fc.oneof(fc.constant([{text: 'x'}]), fc.jsonValue()),
            },
            {requiredKeys: []},
          ),
        ),
        resources: fc.array(
          fc.record(
            {
              name: fc.constantFrom('totals', 'commissioners', 'other'),
              data: fc.oneof(
                fc.constant([{amount: 1}]),
                fc.constant([{id: 'A', name: 'A'}]),
                fc.array(
                  fc.record(
                    {
                      id: fc.constantFrom('A', ''),
                      name: fc.constantFrom('A', 5),
                      amount: fc.constantFrom(1, null, 'x', -1),
                      sector: fc.constantFrom('vcse', 'vsce'),
                    },
                    {requiredKeys: []},
                  ),
                ),
                fc.jsonValue(),
              ),
            },
            {requiredKeys: ['name']},
          ),
        ),
      },
      {requiredKeys: []},
    );
    let yes = 0;
    fc.assert(
      fc.property(parts, (changed) => {
        const document = {...smallDocument(), ...changed};
        const fits = checkedCopy(whole, document) !== undefined;
        expect(fits).to.equal(validate(document));
        if (fits) yes += 1;
      }),
      {numRuns: 2000},
    );
    expect(yes).to.be.greaterThan(10);
    expect(checkedCopy(spendShape, smallDocument())).not.to.equal(undefined);
  });

  for (const [kind, own, check] of [
    ['spend', whole, validate],
    ['scorecard', scorecardShape, validateScorecard],
    ['network', networkShape, validateNetwork],
    ['survey', surveyShape, validateSurvey],
    ['insight', insightShape, validateInsight],
  ] as const) {
    it(`says of a ${kind} document what its schema says, however it is changed`, async () => {
      const response = await fetch(`/test/contract/documents/${kind}.v1.example.json`);
      const example: unknown = await response.json();
      const counts = {yes: 0, no: 0};
      expect(checkedCopy(own, example)).not.to.equal(undefined);
      fc.assert(
        fc.property(mutated(example, read), (document) => {
          const fits = checkedCopy(own, document) !== undefined;
          expect(fits, JSON.stringify(document)).to.equal(check(document));
          counts[fits ? 'yes' : 'no'] += 1;
        }),
        {numRuns: 600},
      );
      expect(Math.min(counts.yes, counts.no)).to.be.greaterThan(20);
    });
  }

  it('refuses a table of its publisher’s own that is no list of rows', async () => {
    const response = await fetch('/test/contract/documents/insight.v1.example.json');
    const example = (await response.json()) as {readonly resources: readonly object[]};
    const withTable = (data: unknown) => ({
      ...example,
      resources: [...example.resources, {name: 'own', data}],
    });
    expect(checkedCopy(insightShape, withTable([]))).not.to.equal(undefined);
    expect(checkedCopy(insightShape, withTable({}))).to.equal(undefined);
  });
});

/** Pages leave unread what a table says of itself for other programs. */
function read(path: readonly (string | number)[]): boolean {
  const [top, , field] = path;
  return (
    top !== 'resources' || !['title', 'description', 'format', 'schema'].includes(String(field))
  );
}
