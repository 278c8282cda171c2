import {expect} from '@open-wc/testing';
import {scorecardChoices} from '../../src/elements/scorecard-choices.js';
import {spineFigure} from '../../src/elements/spine-figure.js';
import {plainOptions, scorecardAt} from '../support/scorecards.js';

describe('spineFigure', () => {
  it('is in the order of places, where that is asked for', async () => {
    const document = await scorecardAt('/datasets/scorecard-commissioners-2018-19.json');
    const sorted = spineFigure(document, {...plainOptions, layout: 'spine', sort: 'place'});
    expect(sorted?.items[0]?.id).to.equal('suppliers');
  });

  it('stays where the reader chooses measures without a place', async () => {
    const document = await scorecardAt('/datasets/scorecard-commissioners-2018-19.json');
    const [first, ...rest] = document.measures;
    const comparisons = document.comparisons.filter(({measure}) => measure !== first!.id);
    const {benchmark: _, benchmarkLower: __, benchmarkUpper: ___, ...bare} = first!;
    const alone = {...bare, perspective: 'alone'};
    const view = spineFigure(
      {
        ...document,
        comparisons,
        measures: [alone, ...rest],
        perspectives: [...document.perspectives, {id: 'alone', name: 'Alone'}],
      },
      {...plainOptions, layout: 'spine', perspective: 'alone'},
    );
    expect(view?.items.map(({id, order}) => [id, order])).to.deep.equal([[first!.id, undefined]]);
    const none = {organisation: undefined, sort: undefined, open: undefined, selected: undefined};
    const choices = scorecardChoices(view!, {...plainOptions, perspective: 'alone', ...none});
    const layout = choices.find(({property}) => property === 'layout');
    expect(layout?.options.map(({value}) => value)).to.deep.equal(['table', 'cards', 'spine']);
  });

  it('needs something to compare with', async () => {
    const document = await scorecardAt('/datasets/scorecard-framework-2022.json');
    expect(() => spineFigure(document, {...plainOptions, layout: 'spine'})).to.throw(
      RangeError,
      'layout="spine" needs those compared with a spread',
    );
  });
});
