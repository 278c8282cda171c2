import {expect} from '@open-wc/testing';
import {labelBox, overlaps} from '../../src/draw/label.js';
import {levelsTieWords} from '../../src/draw/levels-tie-words.js';
import {allianceGraph} from '../support/small-network.js';

const size = {width: 600, em: 1};
const level = (y: number) =>
  [
    [20, y],
    [500, y],
  ] as const;

describe('levelsTieWords', () => {
  it('writes kind, sum and our reading on the line', async () => {
    const graph = await allianceGraph();
    const words = levelsTieWords(
      {graph, language: 'en'},
      new Map([
        [0, level(40)],
        [5, level(90)],
      ]),
      [],
      size,
    );
    expect(words.map(({label}) => label.text)).to.deep.equal([
      'funds £40,000',
      'advises (our reading)',
    ]);
    expect(words[0]?.label.look).to.contain('strong');
    expect(words[1]?.label.look).to.contain('reading');
  });

  it('says one kind from one body once', async () => {
    const graph = await allianceGraph();
    const relations = graph.relations.map((each) => ({
      ...each,
      from: 2,
      kind: 'represents' as const,
      amount: undefined,
    }));
    const own = {...graph, relations: relations.map(({amount: _, ...each}) => each)};
    const words = levelsTieWords(
      {graph: own, language: 'en'},
      new Map([
        [1, level(40)],
        [2, level(90)],
      ]),
      [],
      size,
    );
    expect(words.map(({label}) => label.text)).to.deep.equal(['represented on']);
  });

  it('goes round what is there, and is silent where all is taken', async () => {
    const graph = await allianceGraph();
    const taken = [{x: 200, y: 30, width: 120, height: 20}];
    const [words] = levelsTieWords({graph, language: 'en'}, new Map([[1, level(40)]]), taken, size);
    expect(words && overlaps(labelBox(words.label, 1), taken[0] as never)).to.equal(false);
    const all = [{x: 0, y: 0, width: 600, height: 80}];
    expect(
      levelsTieWords({graph, language: 'en'}, new Map([[1, level(40)]]), all, size),
    ).to.deep.equal([]);
  });

  it('lets a sum lie on another line where nothing else is free, and other words not', async () => {
    const graph = await allianceGraph();
    const short = [
      [20, 40],
      [90, 40],
    ] as const;
    const across = [
      [60, 0],
      [60, 300],
    ] as const;
    const lines = (at: number) =>
      new Map<number, readonly (readonly [number, number])[]>([
        [at, short],
        [6, across],
      ]);
    const of = (at: number) =>
      levelsTieWords({graph, language: 'en'}, lines(at), [], size).some(
        ({relation}) => relation === at,
      );
    expect(of(0)).to.equal(true);
    expect(of(3)).to.equal(false);
  });
});
