import {expect} from '@open-wc/testing';
import {independentSectors, sectorWords} from '../../src/format/sector-words.js';

describe('sectorWords', () => {
  it('names one, two and several sectors', () => {
    expect(sectorWords(['vcse'])).to.equal('voluntary organisations');
    expect(sectorWords(['nhs', 'local-authority'])).to.equal('NHS bodies and councils');
    expect(sectorWords(['nhs', 'government', 'private'])).to.equal(
      'NHS bodies, other public bodies and companies',
    );
  });

  it('calls what is neither NHS nor council other suppliers', () => {
    expect(sectorWords(independentSectors)).to.equal('other suppliers');
    expect(sectorWords(independentSectors.filter((sector) => sector !== 'vcse'))).to.equal(
      'other suppliers',
    );
  });

  it('means everyone when none is named, and keeps an unknown word', () => {
    expect(sectorWords([])).to.equal('all suppliers');
    expect(sectorWords(['constructor'])).to.equal('constructor');
  });
});
