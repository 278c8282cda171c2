import assert from 'node:assert/strict';
import {test} from 'node:test';
import {linesOf360Giving} from '../../../src/publish/import/lines-of-360giving.js';
import {line} from '../support/line.js';

const grant = {
  id: '360G-example-1',
  title: 'Beds',
  description: 'Beds for the winter',
  currency: 'GBP',
  amountAwarded: 1234.5,
  awardDate: '2018-04-01T00:00:00+00:00',
  fundingOrganization: [{id: 'GB-LAE-EXA', name: 'Example Council'}],
  recipientOrganization: [
    {id: 'GB-CHC-1012345', name: 'Hope House', charityNumber: '1012345', companyNumber: '6123456'},
  ],
  grantProgramme: [{title: 'Winter'}],
};

test('a grant’s funder is our commissioner, its recipient our supplier', () => {
  const found = linesOf360Giving({grants: [grant]}, 'grants.json');
  assert.deepEqual(found, {
    lines: [
      line({
        file: 'grants.json',
        line: 1,
        commissionerId: 'GB-LAE-EXA',
        identifiers: ['GB-CHC-1012345', 'GB-COH-06123456'],
        transaction: '360G-example-1',
        expenseArea: 'Winter',
        description: 'Beds',
        amount: 1234.5,
      }),
    ],
    leftOut: [],
    rows: 1,
    unread: [],
    vat: undefined,
    instrument: 'grant',
  });
});

test('a grant that cannot be used is listed with its reason', () => {
  const reasons = (...parts: readonly object[]) =>
    linesOf360Giving({grants: parts.map((part) => ({...grant, ...part}))}, 'g.json')?.leftOut.map(
      ({line: at, reason, amount}) => [at, reason, amount],
    );
  assert.deepEqual(
    reasons(
      {amountAwarded: '5'},
      {currency: 'EUR'},
      {awardDate: '2018-02-30'},
      {fundingOrganization: []},
      {recipientOrganization: []},
      {recipientOrganization: undefined, recipientIndividual: [{name: 'A person'}]},
    ),
    [
      [1, 'missing amountAwarded (expected a number of pounds)', undefined],
      [2, 'unknown currency: "EUR" (expected GBP)', 1234.5],
      [3, 'unreadable awardDate: "2018-02-30" (expected a day, such as 2018-04-01)', 1234.5],
      [4, 'missing name of the funding organisation', 1234.5],
      [5, 'missing name of the recipient organisation', 1234.5],
      [6, 'a grant to a person (expected one to an organisation)', 1234.5],
    ],
  );
});

test('what is no list of grants is no such file, and a grant that is none is refused', () => {
  assert.equal(linesOf360Giving([], 'g.json'), undefined);
  assert.equal(linesOf360Giving(null, 'g.json'), undefined);
  assert.equal(linesOf360Giving({grants: [null, 5]}, 'g.json')?.leftOut.length, 2);
});
