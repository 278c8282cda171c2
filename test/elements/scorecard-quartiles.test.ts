import {expect} from '@open-wc/testing';
import {scorecardQuartiles} from '../../src/elements/scorecard-quartiles.js';
import {exampleScorecard, plainOptions, scorecardAt} from '../support/scorecards.js';

const table4 = '/datasets/scorecard-table-4.json';
/** The study's Table 4 as it is printed: site, then seven quartiles. */
const printed: Readonly<Record<string, string>> = {
  A: '4332422',
  B: '2232112',
  C: '1141431',
  D: '4423114',
  E: '3312122',
  F: '3323112',
  G: '2231121',
  H: '4413113',
  I: '1111111',
  J: '1131331',
  K: '2243233',
  L: '2212222',
  M: '1312213',
  N: '3323112',
  O: '2333144',
};

describe('scorecardQuartiles', () => {
  it('holds all 105 values of Table 4', async () => {
    const view = scorecardQuartiles(await scorecardAt(table4), plainOptions);
    const found = Object.fromEntries(
      (view?.items ?? []).map(({id, quartiles}) => [
        id,
        quartiles.map((cell) => (cell.kind === 'value' ? cell.value : '?')).join(''),
      ]),
    );
    expect(found).to.deep.equal(printed);
  });

  it('groups by part in the study and sorts by the sum of quartiles inside', async () => {
    const view = scorecardQuartiles(await scorecardAt(table4), plainOptions);
    expect(
      view?.groups.map(({name, items}) => [name, items.map(({id}) => id).join('')]),
    ).to.deep.equal([
      ['Study sites', 'ODKNGI'],
      ['Suitable, but could not take part', 'FM'],
      ['Others', 'AHCEBJL'],
    ]);
    expect(view?.quartileOne).to.equal(undefined);
  });

  it('sorts by one measure or by name, and refuses others', async () => {
    const document = await scorecardAt(table4);
    const sorted = scorecardQuartiles(document, {
      ...plainOptions,
      sort: 'number_of_vcse_providers',
    });
    expect(sorted?.groups[2]?.items.map(({id}) => id).join('')).to.equal('ACJLBEH');
    const named = scorecardQuartiles(document, {...plainOptions, sort: 'name'});
    expect(named?.groups[0]?.items.map(({id}) => id).join('')).to.equal('DGIKNO');
    expect(() => scorecardQuartiles(document, {...plainOptions, sort: 'size'})).to.throw(
      RangeError,
      'unknown sort: "size" (expected sum, name, total_vcse_expenditure',
    );
  });

  it('says which end 1 is when the document does', async () => {
    const view = scorecardQuartiles(await scorecardAt(exampleScorecard), plainOptions);
    expect(view?.quartileOne).to.equal('lowest');
  });
});
