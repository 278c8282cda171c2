import {expect} from '@open-wc/testing';
import {ContractError} from '../../src/contract/contract-error.js';
import {LoadError} from '../../src/load/load-error.js';
import {drawn, placed} from '../support/drawn.js';
import {smallDocument} from '../support/small-spend.js';
import {vegaMarks} from '../support/vega-marks.js';

/** What a promise is rejected with. */
async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('it was not rejected');
}

describe('specOf', () => {
  it('is what the chart shows, as a specification that Vega draws', async () => {
    const element = await drawn({data: smallDocument(), measure: 'share'});
    const spec = await element.toVegaLite();
    const marks = await vegaMarks(spec);
    expect(marks.warnings).to.deep.equal([]);
    expect(marks.rows('rect').map(({id, value}) => [id, value])).to.deep.equal(
      element.figure?.ordered.map(({id, value}) => [id, value]),
    );
    expect(spec['title']).to.include({text: element.words?.heading});
  });

  it('waits for the document and for the form', async () => {
    const element = await placed({data: smallDocument(), measure: 'amount', form: 'lorenz'});
    expect(element.state).to.equal('loading');
    const spec = await element.toVegaLite();
    expect(element.figure?.form).to.equal('lorenz');
    expect(spec['title']).to.include({text: element.words?.heading});
  });

  it('asks for the document of a chart that is far from the viewport', async () => {
    const box = document.createElement('div');
    box.style.setProperty('display', 'none');
    document.body.append(box);
    const element = document.createElement('vcse-distribution');
    Object.assign(element, {data: smallDocument(), measure: 'share'});
    box.append(element);
    await element.updateComplete;
    expect(element.figure).to.equal(undefined);
    expect(await element.toVegaLite()).to.have.property('$schema');
    box.remove();
  });

  it('is of the settings and the data that were set just before', async () => {
    const element = await drawn({data: smallDocument(), measure: 'share'});
    element.form = 'histogram';
    await element.toVegaLite();
    expect(element.figure?.form).to.equal('histogram');
    element.data = {...smallDocument(), title: 'Another'};
    const spec = await element.toVegaLite();
    expect(spec['usermeta']).to.include({document: 'Another'});
  });

  it('is not of the last good figure when the document or the settings are wrong now', async () => {
    const element = await drawn({data: smallDocument(), measure: 'share'});
    element.measure = 'colour';
    expect(String(await rejection(element.toVegaLite()))).to.match(
      /^RangeError: there is no figure: This chart's settings do not fit the data: invalid measure: "colour"/,
    );
    element.measure = 'share';
    await element.toVegaLite();
    element.data = {...smallDocument(), title: ''};
    expect(await rejection(element.toVegaLite())).to.be.instanceOf(ContractError);
  });

  it('says why there is no figure', async () => {
    const none = await placed({});
    expect(String(await rejection(none.toVegaLite()))).to.equal(
      'RangeError: there is no figure: the chart has no document (expected src or data)',
    );
    const empty = await placed({data: smallDocument(), of: 'suppliers', sector: 'government'});
    expect(String(await rejection(empty.toVegaLite()))).to.equal(
      'RangeError: there is no figure: nothing is in it for this choice',
    );
    const missing = await placed({src: '/none.json'});
    expect(await rejection(missing.toVegaLite())).to.be.instanceOf(LoadError);
    none.remove();
    expect(String(await rejection(none.toVegaLite()))).to.equal(
      'RangeError: there is no figure: the chart is not in a page',
    );
  });
});
