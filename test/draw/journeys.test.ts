import {expect} from '@open-wc/testing';
import {drawJourneys} from '../../src/draw/journeys.js';
import {exampleFigure} from '../support/journeys.js';

const isList = ({labels}: ReturnType<typeof drawJourneys>) =>
  labels.some(({text}) => text === 'From hospital');

describe('drawJourneys', () => {
  it('draws bands where every column has room for words, a list elsewhere, and what is asked', async () => {
    const view = await exampleFigure();
    expect(isList(drawJourneys(view, {width: 1100, em: 1}))).to.equal(false);
    expect(isList(drawJourneys(view, {width: 600, em: 1}))).to.equal(true);
    expect(isList(drawJourneys(view, {width: 1100, em: 2}))).to.equal(true);
    const [flows, list] = [
      await exampleFigure({form: 'flows'}),
      await exampleFigure({form: 'list'}),
    ];
    expect(isList(drawJourneys(flows, {width: 600, em: 1}))).to.equal(false);
    expect(isList(drawJourneys(list, {width: 1100, em: 1}))).to.equal(true);
  });
});
