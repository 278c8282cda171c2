import {expect} from '@open-wc/testing';
import {scorecardOptions} from '../../src/elements/scorecard-options.js';
import {plainSettings} from '../support/scorecards.js';

const settings = {
  ...plainSettings,
  organisation: '',
  compare: '',
  showActions: true,
  open: ' a  b ',
};

describe('scorecardOptions', () => {
  it('leaves out what is not set', () => {
    expect(scorecardOptions(settings)).to.deep.equal({
      layout: 'table',
      show: 'all',
      compare: 'peers',
      evidenceFirst: false,
      showActions: true,
      opened: ['a', 'b'],
    });
  });

  it('says which layouts and measures there are', () => {
    expect(() => scorecardOptions({...settings, layout: 'traffic-lights'})).to.throw(
      RangeError,
      'unknown layout: "traffic-lights" (expected table, cards, spine, quartiles)',
    );
    expect(() => scorecardOptions({...settings, show: 'met'})).to.throw(
      RangeError,
      'unknown show: "met" (expected all, targets)',
    );
  });
});
