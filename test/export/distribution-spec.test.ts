import {expect} from '@open-wc/testing';
import {describeDistribution} from '../../src/describe/distribution.js';
import {distributionSpec} from '../../src/export/distribution-spec.js';
import type {DistributionView} from '../../src/view/distribution.js';
import {realViews} from '../support/real-views.js';
import {vegaMarks} from '../support/vega-marks.js';

const marksOf = (view: DistributionView) =>
  vegaMarks(distributionSpec(view, describeDistribution(view)));

describe('distributionSpec', () => {
  it('has every item of a ranking and of a tail in its order, with its value', async () => {
    for (const view of [...(await realViews('ranked')), ...(await realViews('tail'))]) {
      if (view.form === 'ranked' && view.sites) continue;
      const {rows, warnings} = await marksOf(view);
      const drawn = rows(view.scale === 'log' ? 'symbol' : 'rect');
      expect(
        drawn.map(({id}) => id),
        view.measure.name,
      ).to.deep.equal(view.ordered.map(({id}) => id));
      expect(drawn.map(({value}) => value)).to.deep.equal(view.ordered.map(({value}) => value));
      expect(warnings).to.deep.equal([]);
    }
  });
  it('has the places whose names are withheld, and no name', async () => {
    const [view] = (await realViews('ranked')).filter(({sites}) => sites);
    const {rows} = await marksOf(view!);
    expect(rows('symbol').map(({rank}) => rank)).to.deep.equal(view!.sites?.map(({rank}) => rank));
    // Notes are the document's own.
    const {usermeta: _, ...shown} = distributionSpec(view!, describeDistribution(view!));
    const saved = JSON.stringify(shown);
    for (const {name} of view!.ordered) expect(saved).to.not.contain(name);
  });
  it('has bands that add to the whole', async () => {
    for (const view of await realViews('stacked')) {
      const {rows, warnings} = await marksOf(view);
      const drawn = rows('rect');
      expect(drawn.length).to.equal(view.ordered.length * view.bands.length);
      for (const {id, parts = []} of view.ordered) {
        const own = drawn.filter((row) => row['id'] === id).map(({value}) => value);
        expect([...own].sort()).to.deep.equal([...parts].sort());
      }
      expect(warnings).to.deep.equal([]);
    }
  });
  it('has the points of a Lorenz curve and the counts of a histogram', async () => {
    for (const view of await realViews('lorenz')) {
      const {rows, warnings} = await marksOf(view);
      expect(rows('symbol').map(({y}) => y)).to.deep.equal(view.points.map(({y}) => y));
      expect(rows('line').length).to.equal(view.curve.length + 2);
      expect(warnings).to.deep.equal([]);
    }
    for (const view of await realViews('histogram')) {
      const {rows, warnings} = await marksOf(view);
      const counts = rows('rect').map(({count}) => Number(count));
      expect(counts).to.deep.equal(view.columns.map(({members}) => members.length));
      expect(counts.reduce((sum, each) => sum + each, 0)).to.equal(view.ordered.length);
      expect(warnings).to.deep.equal([]);
    }
  });
  it('says what it is and where it is from', async () => {
    const [view] = await realViews('ranked');
    const words = describeDistribution(view!);
    const {title, usermeta} = distributionSpec(view!, words) as unknown as {
      title: {text: string; subtitle: string[]};
      usermeta: {document: string; sources: unknown[]};
    };
    expect(title.text).to.equal(words.heading);
    expect(title.subtitle[1]).to.contain(view!.provenance.sources[0]?.title);
    expect(usermeta.document).to.equal(view!.provenance.title);
    expect(usermeta.sources).to.deep.equal(view!.provenance.sources);
  });
});
