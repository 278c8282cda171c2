import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/vcse-figure-number.js';
import type {VcseFigureNumber} from '../../src/elements/vcse-figure-number.js';
import {until} from '../support/drawn.js';

describe('vcse-figure-number', () => {
  it('is made of attributes alone', async () => {
    const number = await fixture<VcseFigureNumber>(
      html`<vcse-figure-number value="12" unit="visits" change="2 more" source="Our notes"
        >were made.</vcse-figure-number
      >`,
    );
    expect(number.figure).to.deep.equal({
      kind: 'figure',
      value: '12',
      unit: 'visits',
      change: '2 more',
      sentence: 'were made.',
      source: 'Our notes',
    });
    await expect(number).to.be.accessible();
  });

  it('says how a bound number changed, and where it is from', async () => {
    const number = await fixture<VcseFigureNumber>(
      html`<vcse-figure-number
        src="/examples/healthwatch/insight.json"
        of="feedback"
        sum="count"
        where="feeling=*; period=2022-23 Q2"
        compare
        unit="answers"
      ></vcse-figure-number>`,
    );
    await until(() => number.state === 'ready', 'ready');
    expect(number.figure.value).to.equal('1,280');
    expect(number.figure.change).to.equal('477 fewer than in April to June 2022');
    expect(number.figure.source).to.contain('Patient Experience');
  });
});
