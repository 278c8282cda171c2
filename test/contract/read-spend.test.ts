import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {ContractError} from '../../src/contract/contract-error.js';
import {readSpend} from '../../src/contract/read-spend.js';
import {smallDocument} from '../support/small-spend.js';

async function problemsOf(input: unknown): Promise<readonly string[]> {
  try {
    await readSpend(input, {name: 'spend.json'});
  } catch (error) {
    expect(error).to.be.instanceOf(ContractError);
    return (error as ContractError).problems.map((problem) => problem.message);
  }
  return [];
}

describe('readSpend', () => {
  it('copies what the schema names and leaves the rest behind', async () => {
    const document = {...smallDocument(), extra: 'left behind'};
    const spend = await readSpend(document);
    expect(spend.title).to.equal('Small spending');
    expect(spend.commissioners.length).to.equal(4);
    expect(spend.totals[2]).to.deep.equal({commissioner: 'C', amount: null, amountStatus: 'x'});
    expect('extra' in spend).to.equal(false);
    expect(Object.isFrozen(spend) && Object.isFrozen(spend.totals[0])).to.equal(true);
    expect(spend.commissioners[0]).not.to.equal((document.resources[0]?.data ?? [])[0]);
  });

  it('accepts the first published example for good', async () => {
    const response = await fetch('/test/contract/documents/spend.v1.example.json');
    const spend = await readSpend(await response.json());
    expect(spend.totals.length).to.equal(3);
  });

  it('says what is missing in a document of payments alone', async () => {
    const document = smallDocument();
    document.resources.splice(2, 1, {name: 'payments', data: []});
    expect(await problemsOf(document)).to.deep.equal([
      'there are payments but no totals (expected their sums: vcse-charts summarise makes them)',
    ]);
  });

  it('says what a document is when it is no spend document', async () => {
    expect(await problemsOf(null)).to.deep.equal([
      'spend.json holds null (expected a spend document: an object with $schema, spend and resources)',
    ]);
    expect(await problemsOf({...smallDocument(), $schema: 'x/survey.v1.json'})).to.deep.equal([
      'spend.json is a survey document (expected a spend document: this chart shows spending)',
    ]);
    expect(await problemsOf({...smallDocument(), $schema: 'x/spend.v2.json'})).to.deep.equal([
      'spend.json is version 2 of the spend document (expected version 1; a newer vcse-charts may read it)',
    ]);
    expect((await problemsOf({}))[0]).to.contain('does not say what it is');
  });

  it('names all problems at once, in the order of the document', async () => {
    const document = smallDocument();
    const totals = document.resources[2]?.data as Record<string, unknown>[];
    Object.assign(totals[0] ?? {}, {amount: '12,500'});
    Object.assign(totals[4] ?? {}, {sector: 'vsce'});
    Object.assign(totals[5] ?? {}, {commissioner: 'Z9'});
    Object.assign(totals[7] ?? {}, {amount: -40});
    Object.assign(totals[11] ?? {}, {largestShare: 12});
    expect(await problemsOf(document)).to.deep.equal([
      'totals row 1, amount: "12,500" is text (expected a number of pounds: 12500)',
      'totals row 5, sector: unknown sector "vsce" (expected nhs, local-authority, government, primary-care, vcse, private, unknown; did you mean vcse?)',
      'totals row 6, commissioner: unknown commissioner "Z9" (expected an id of the table commissioners)',
      'totals row 8, amount: -40 is negative (expected £0 or more: net credit notes off first)',
      'totals row 12, largestShare: 12 is over 1 (expected at most 1: 12% is 0.12)',
    ]);
  });

  it('finds the cure of a lost leading zero and of a slash in a period', async () => {
    const document = smallDocument();
    Object.assign(document.resources[1]?.data?.[0] ?? {}, {id: 'GB-COH-7123456'});
    document.spend.period = '2018/19';
    const problems = await problemsOf(document);
    expect(problems).to.include(
      'suppliers row 1, id: "GB-COH-7123456" has 7 characters after GB-COH- (expected 8; leading zero lost? try GB-COH-07123456)',
    );
    expect(problems[problems.length - 1]).to.contain('try 2018-19');
  });

  it('refuses a hidden figure that carries a value, and one without a reason', async () => {
    const document = smallDocument();
    const totals = document.resources[2]?.data as Record<string, unknown>[];
    Object.assign(totals[4] ?? {}, {amountStatus: 'c'});
    Object.assign(totals[5] ?? {}, {amount: null});
    Object.assign(totals[6] ?? {}, {amount: null, amountStatus: 'c'});
    const problems = await problemsOf(document);
    expect(problems[0]).to.contain('totals row 5, amount: a number stands beside amountStatus "c"');
    expect(problems[1]).to.contain('totals row 6, amount: null without amountStatus');
    expect(problems[2]).to.contain(
      'totals row 7, amount: counts of invoices or suppliers stand beside a hidden amount',
    );
  });

  it('refuses identifiers and totals that stand twice, naming both rows', async () => {
    const document = smallDocument();
    Object.assign(document.resources[0]?.data?.[1] ?? {}, {id: 'A'});
    (document.resources[2]?.data as object[]).push({commissioner: 'A', amount: 7});
    const problems = await problemsOf(document);
    expect(problems).to.include(
      'commissioners row 2, id: "A" is the identifier of row 1 too (expected each once)',
    );
    expect(problems).to.include(
      'totals row 15: is a total of the same as row 1 (expected each total once)',
    );
  });

  it('names a hundred problems and counts the others', async () => {
    const document = smallDocument();
    const rows = Array.from({length: 2415}, (_, i) => ({
      commissioner: 'A',
      sector: 'vcse',
      category: `c${i}`,
      amount: 'x',
    }));
    (document.resources[2]?.data as object[]).push(...rows);
    const problems = await problemsOf(document);
    expect(problems.length).to.equal(101);
    expect(problems[100]).to.equal('and 2,315 more problems');
  });

  it('refuses keys that mean something to JavaScript, and endless depth, without harm', async () => {
    const hostile: unknown = JSON.parse(
      '{"$schema": "spend.v1.json", "__proto__": {"polluted": true}}',
    );
    expect((await problemsOf(hostile))[0]).to.contain('has a key such as __proto__');
    expect(({} as {polluted?: boolean}).polluted).to.equal(undefined);
    let deep: unknown = [];
    for (let i = 0; i < 20_000; i += 1) deep = [deep];
    expect((await problemsOf({...smallDocument(), extra: deep}))[0]).to.contain('nested too deep');
  });

  it('never throws anything but a ContractError, whatever comes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), async (spend, data, row) => {
        await problemsOf(spend);
        await problemsOf({...smallDocument(), spend});
        await problemsOf({...smallDocument(), resources: [{name: 'totals', data}]});
        await problemsOf({
          ...smallDocument(),
          resources: [
            {name: 'totals', data: [row]},
            {name: 'commissioners', data: [row]},
          ],
        });
      }),
      {numRuns: 150},
    );
  });
});
