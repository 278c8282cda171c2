import {expect} from '@open-wc/testing';
import {placeWords} from '../../src/contract/place-words.js';

const document = {resources: [{name: 'commissioners'}, {name: 'totals'}, {}]};

describe('placeWords', () => {
  it('counts rows from 1 and calls tables by name', () => {
    expect(placeWords('/resources/1/data/2/amount', document)).to.equal('totals row 3, amount');
    expect(placeWords('/resources/1/data/2', document)).to.equal('totals row 3');
    expect(placeWords('/resources/0/data', document)).to.equal('commissioners, data');
  });

  it('manages where there is no name and no table', () => {
    expect(placeWords('/resources/2/name', document)).to.equal('resource 3, name');
    expect(placeWords('/licenses/0/title', document)).to.equal('licenses, number 1, title');
    expect(placeWords('', document)).to.equal('the document');
  });
});
