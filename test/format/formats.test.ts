import {expect} from '@open-wc/testing';
import {formats} from '../../src/format/formats.js';

const say = formats('en');

describe('formats', () => {
  it('writes money to be read at a glance', () => {
    expect(
      [99_636_193.78, 1_912_409_000, 190_607, 25_000, 22.31, 0.33, 0].map(say.money),
    ).to.deep.equal(['£99.6M', '£1,912M', '£191,000', '£25,000', '£22', '£0.33', '£0']);
  });

  it('never writes £1000K where £1.0M is meant', () => {
    expect(say.money(999_600)).to.equal('£1.0M');
    expect(say.money(999.6)).to.equal('£1,000');
  });

  it('writes pounds and pence where they matter', () => {
    expect(say.exactMoney(20.19)).to.equal('£20.19');
    expect(say.exactMoney(69_157_899.21)).to.equal('£69,157,899.21');
  });

  it('writes shares with one decimal, small ones with one figure', () => {
    expect([0.2921, 0.027, 0.0003, 0.0008, 0, 1].map(say.share)).to.deep.equal([
      '29.2%',
      '2.7%',
      '0.03%',
      '0.08%',
      '0%',
      '100%',
    ]);
  });

  it('knows English ordinals', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 95, 107, 133].map(say.ordinal)).to.deep.equal([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '95th',
      '107th',
      '133rd',
    ]);
  });

  it('writes small numbers as words', () => {
    expect([6, 34, 40, 100].map(say.numberWord)).to.deep.equal([
      'six',
      'thirty-four',
      'forty',
      '100',
    ]);
  });

  it('keeps axis numbers short', () => {
    expect(say.axis(100e6, 'pounds')).to.equal('£100M');
    expect(say.axis(2.5e6, 'pounds')).to.equal('£2.5M');
    expect(say.axis(25_000, 'pounds')).to.equal('£25,000');
    expect(say.axis(0.5, 'pounds')).to.equal('£0.50');
    expect(say.axis(0.25, 'share')).to.equal('25%');
    expect(say.axis(1051, 'count')).to.equal('1,051');
  });

  it('adds the words of a unit', () => {
    expect(say.valueIn(22, 'pounds-per-head')).to.equal('£22 a head');
    expect(say.valueIn(0.5, 'share')).to.equal('50.0%');
  });

  it('lists names and sizes', () => {
    expect(say.list(['a', 'b', 'c'])).to.equal('a, b and c');
    expect(say.bytes(12_345)).to.equal('12 KB');
    expect(say.bytes(2_500_000)).to.equal('2.5 MB');
  });
});
