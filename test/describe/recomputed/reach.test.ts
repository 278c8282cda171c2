import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {describeReach} from '../../../src/describe/reach.js';
import {reachOf} from '../../support/reach-of.js';
import {textOf} from '../../support/text-of.js';

const supplier = fc
  .record({
    amount: fc.integer({min: 1, max: 999}),
    commissioners: fc.integer({min: 1, max: 30}),
    percent: fc.integer({min: 1, max: 99}),
  })
  .map(({amount, commissioners, percent}) =>
    commissioners === 1
      ? ([amount, commissioners, 1] as const)
      : ([amount, commissioners, percent / 100] as const),
  );
const suppliers = fc.uniqueArray(supplier, {
  selector: ([amount]) => amount,
  minLength: 2,
  maxLength: 30,
});
const was = (number: number) => (number === 1 ? 'was' : 'were');

const organisations = (number: number) =>
  number === 1 ? '1 organisation' : `${number} organisations`;

describe('describeReach, worked out by another way', () => {
  it('counts who has one commissioner, who many, and names the richest and the widest', () => {
    fc.assert(
      fc.property(suppliers, (rows) => {
        const said = textOf(describeReach(reachOf(rows, {wide: 10})).sentence);
        const reaches = rows.map(([, commissioners]) => commissioners);
        const one = reaches.filter((reach) => reach < 2).length;
        const many = reaches.filter((reach) => reach > 9).length;
        expect(said).to.contain(
          `${one} of ${organisations(rows.length)} ${was(one)} paid by just one commissioner. ${many} ${was(many)} paid by 10 or more.`,
        );
        const most = Math.max(...rows.map(([amount]) => amount));
        const richest = rows.findIndex(([amount]) => amount === most);
        const widest = Math.max(...reaches);
        expect(said).to.contain(` Charity ${richest} received the most: £${most}`);
        const equals = reaches.filter((reach) => reach === widest).length;
        if (equals > 1) {
          expect(said).to.contain(`The most commissioners that any had: ${widest}.`);
        } else if (reaches[richest] === widest) {
          expect(said).to.contain(`It had the most commissioners too: ${widest}.`);
        } else {
          expect(said).to.contain(
            `Charity ${reaches.indexOf(widest)} had the most commissioners: ${widest}.`,
          );
        }
      }),
      {numRuns: 100},
    );
  });

  it('says how much those with several get from one, and who depends least', () => {
    fc.assert(
      fc.property(suppliers, (rows) => {
        const {heading, sentence} = describeReach(reachOf(rows, {form: 'dependence'}));
        const said = textOf(sentence);
        const several = rows.filter(([, reach]) => reach > 1).map(([, , part]) => part);
        expect(said).to.contain(
          `${rows.length - several.length} of ${organisations(rows.length)} have one commissioner only.`,
        );
        if (!several.length) {
          expect(heading).to.equal('Every organisation depends on one commissioner');
          return;
        }
        const over = several.filter((part) => part * 2 >= 1).length;
        expect(heading).to.contain(`${over} of ${organisations(several.length)} get half or more`);
        const sorted = [...several].sort((a, b) => a - b);
        const half = sorted.length / 2;
        const middle = ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
        expect(said).to.contain(
          `The other ${several.length} get ${(middle * 100).toFixed(1)}% of their money`,
        );
        const least = sorted[0] ?? 0;
        const [, name, part] = /(Charity \d+) depends least on one: ([\d.]+)%\./.exec(said) ?? [];
        expect(Number(part)).to.equal(Math.round(least * 1000) / 10);
        expect(rows[Number(name?.split(' ')[1])]?.[2]).to.equal(least);
      }),
      {numRuns: 100},
    );
  });
});
