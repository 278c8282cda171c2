import {expect} from '@open-wc/testing';
import {addMessages} from '../../src/format/messages.js';
import {vegaLocale} from '../../src/format/vega-locale.js';
import {messages as common} from '../../src/words/cy/common.js';
import {messages} from '../../src/words/cy/vega.js';

describe('vegaLocale', () => {
  it('has pounds, months and days of English', () => {
    const {number, time} = vegaLocale('en');
    expect(number).to.deep.include({decimal: '.', thousands: ',', currency: ['£', '']});
    expect([time.months[0], time.days[0], time.shortDays[6]]).to.deep.equal([
      'January',
      'Sunday',
      'Sat',
    ]);
  });

  it('has those of Welsh', () => {
    addMessages('cy', common);
    addMessages('cy', messages);
    const {time} = vegaLocale('cy');
    expect([time.months[0], time.days[1]]).to.deep.equal(['Ionawr', 'Dydd Llun']);
  });
});
