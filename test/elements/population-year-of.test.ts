import {expect} from '@open-wc/testing';
import {populationYearOf} from '../../src/elements/population-year-of.js';

const body = (id: string, population?: number, populationYear?: number) => ({
  id,
  name: id,
  ...(population === undefined ? {} : {population}),
  ...(populationYear === undefined ? {} : {populationYear}),
});

describe('populationYearOf', () => {
  it('is the one year of all populations, whoever has none', () => {
    expect(populationYearOf([body('A', 10, 2018), body('B'), body('C', 5, 2018)])).to.equal(2018);
  });

  it('refuses several years, and no populations', () => {
    expect(() => populationYearOf([body('A', 10, 2018), body('B', 10, 2019)])).to.throw(
      RangeError,
      'has several',
    );
    expect(() => populationYearOf([body('A')])).to.throw(RangeError, 'has none');
  });
});
