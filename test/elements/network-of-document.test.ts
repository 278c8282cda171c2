import {expect} from '@open-wc/testing';
import {allianceGraph, smallAlliances} from '../support/small-network.js';

const rows = (document: ReturnType<typeof smallAlliances>, table: number) =>
  document.resources[table]?.data as Record<string, unknown>[];

describe('networkOfDocument', () => {
  it('reads bodies, relations, groups and kinds of network', async () => {
    const graph = await allianceGraph();
    expect(graph.bodies.length).to.equal(7);
    expect(graph.relations[0]).to.deep.equal({
      from: 0,
      to: 1,
      kind: 'funds',
      directed: true,
      inferred: false,
      amount: 40000,
      type: 'vertical',
    });
    expect(graph.relations[6]?.directed).to.equal(false);
    expect(graph.groups.map(({name, members, leads}) => [name, members, leads])).to.deep.equal([
      ['Alliance One', [1, 2, 3], [1]],
      ['Partnership Two', [4, 2, 5], [4]],
    ]);
    expect(graph.types.map(({name}) => name)).to.deep.equal([
      'Commissioners with VCSEs',
      'VCSEs with VCSEs',
    ]);
  });

  it('tells who made and who published the document, for those who cite a figure', async () => {
    const {provenance} = await allianceGraph({
      ...smallAlliances(),
      language: 'cy',
      version: '2',
      created: '2026-11-30',
      contributors: [
        {title: 'A. Author', role: 'author'},
        {title: 'A Council', role: 'publisher'},
      ],
    });
    expect(provenance).to.deep.include({
      language: 'cy',
      authors: ['A. Author'],
      publisher: 'A Council',
      version: '2',
      created: '2026-11-30',
      period: '2022',
      place: 'Smallplace',
    });
  });

  it('merges two bodies that are one, and says so', async () => {
    const document = smallAlliances();
    Object.assign(rows(document, 0)[6] ?? {}, {alsoKnownAs: ['x']});
    const graph = await allianceGraph(document);
    expect(graph.bodies.length).to.equal(6);
    expect(graph.findings.merged).to.deep.equal([{name: 'Zed Group', into: 'X Charity'}]);
    // X worked with Zed: with itself, that is.
    expect(graph.findings.loops).to.equal(1);
    expect(graph.loops.length).to.equal(1);
  });

  it('sets loops aside and adds repeated rows up', async () => {
    const document = smallAlliances();
    rows(document, 1).push(
      {from: 'x', to: 'x', kind: 'advises'},
      {from: 'n', to: 'one', kind: 'funds', amount: 2000},
    );
    const graph = await allianceGraph(document);
    expect(graph.findings).to.deep.equal({merged: [], loops: 1, repeated: 1});
    expect(graph.relations[0]?.amount).to.equal(42000);
  });

  it('leaves out members that have left', async () => {
    const document = smallAlliances();
    Object.assign(rows(document, 3)[5] ?? {}, {until: '2021-03'});
    expect((await allianceGraph(document)).groups[1]?.members).to.deep.equal([4, 2]);
  });

  it('takes the publisher’s places when every body has one', async () => {
    const document = smallAlliances();
    expect((await allianceGraph(document)).positions).to.equal(undefined);
    rows(document, 0).forEach((row, at) => Object.assign(row, {x: at, y: -at}));
    expect((await allianceGraph(document)).positions?.[3]).to.deep.equal([3, -3]);
  });

  it('refuses relations to unknown bodies, negative amounts and names of 300 characters, in words', async () => {
    const document = smallAlliances();
    rows(document, 1)[0] = {from: 'nn', to: 'one', kind: 'funds', amount: -5};
    Object.assign(rows(document, 0)[2] ?? {}, {name: 'x'.repeat(300)});
    let text = '';
    await allianceGraph(document).catch((error: {problems: {message: string}[]}) => {
      text = error.problems.map(({message}) => message).join('\n');
    });
    expect(text).to.contain('nn');
    expect(text).to.contain('-5');
    expect(text).to.match(/200/);
  });
});
