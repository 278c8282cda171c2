import {expect} from '@open-wc/testing';
import {bodyKey, sectionKey, treeRows} from '../../src/elements/tree-rows.js';
import {networkSections} from '../../src/view/network-sections.js';
import {networkFigure} from '../support/network-figure.js';
import {allianceGraph, askedOf, spendGraph} from '../support/small-network.js';
import {studyGraph} from '../support/study-graph.js';

const closed = {open: new Set<string>(), listed: new Map<string, number>()};

describe('treeRows', () => {
  it('has headings, under an open one its bodies, under an open body its links', async () => {
    const view = networkFigure(await spendGraph(), askedOf());
    const [payers] = networkSections(view);
    if (!payers) throw new Error('no sections');
    expect(
      treeRows(view, closed).map(({text, aside, value}) => [text, aside, value]),
    ).to.deep.equal([
      ['Commissioners', '(2)', '£100'],
      ['VCSEs', '(3)', '£100'],
    ]);
    const open = new Set([sectionKey(payers), bodyKey(payers, 0)]);
    expect(
      treeRows(view, {...closed, open}).map(({level, text, value, place, size}) => [
        level,
        text,
        value,
        place,
        size,
      ]),
    ).to.deep.equal([
      [1, 'Commissioners', '£100', 1, 2],
      [2, 'Eastshire', '£70', 1, 2],
      [3, 'First Charity', '£50', 1, 2],
      [3, 'Second', '£20', 2, 2],
      [2, 'Westshire', '£30', 2, 2],
      [1, 'VCSEs', '£100', 2, 2],
    ]);
  });

  it('says what a tie is from either end, and what is our reading', async () => {
    const view = networkFigure(await allianceGraph(), askedOf());
    const outside = networkSections(view)[2];
    if (!outside) throw new Error('no section');
    const open = new Set([sectionKey(outside), bodyKey(outside, 6)]);
    const texts = treeRows(view, {...closed, open}).map(({text}) => text);
    expect(texts).to.include('is advised by Council (our reading)');
    expect(texts).to.include('works with X Charity');
  });

  it('lists five bodies and four links, and the rest behind a row', async () => {
    const view = networkFigure(await studyGraph('network-vcse-2018-19'), askedOf());
    const section = networkSections(view)[1];
    if (!section) throw new Error('no section');
    const key = sectionKey(section);
    const rows = treeRows(view, {
      ...closed,
      open: new Set([key, bodyKey(section, section.bodies[0] ?? 0)]),
    });
    expect(rows.filter(({kind}) => kind === 'body').length).to.equal(5);
    expect(rows.filter(({kind}) => kind === 'link').length).to.equal(4);
    expect(rows.filter(({kind}) => kind === 'more').map(({text}) => text)).to.deep.equal([
      'Show 47 more relations',
      'Show 50 more of 1,046',
    ]);
  });

  it('holds every body and every relation of the study, from both ends', async () => {
    const view = networkFigure(await studyGraph('network-vcse-2018-19'), askedOf());
    const open = new Set<string>();
    const listed = new Map<string, number>();
    for (const section of networkSections(view)) {
      open.add(sectionKey(section));
      listed.set(sectionKey(section), Infinity);
      for (const body of section.bodies) {
        open.add(bodyKey(section, body));
        listed.set(bodyKey(section, body), Infinity);
      }
    }
    const rows = treeRows(view, {open, listed});
    expect(rows.filter(({kind}) => kind === 'body').length).to.equal(1240);
    expect(rows.filter(({kind}) => kind === 'link').length).to.equal(2 * 1988);
    expect(new Set(rows.flatMap(({relation}) => relation ?? [])).size).to.equal(1988);
  });
});
