import assert from 'node:assert/strict';
import {test} from 'node:test';
import {geography} from '../../../src/publish/datasets/geography.js';
import {skip} from '../support/source-is-here.js';

test(
  'areas lie in the NHS region of their middle, or in the one that is given',
  {skip},
  async () => {
    const {areas} = await geography('icb-2023', {detail: 2});
    const region = (code: string) => areas.find((area) => area.code === code)?.region;
    assert.equal(areas.length, 42);
    assert.equal(areas.filter(({region: own}) => own === 'London').length, 5);
    assert.equal(region('E54000008'), 'North West');
    const given = await geography('icb-2023', {
      detail: 2,
      regions: new Map([['E54000008', 'Mine']]),
    });
    assert.equal(given.areas.find(({code}) => code === 'E54000008')?.region, 'Mine');
  },
);
