import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {mapSentence} from '../../../src/describe/map-sentence.js';
import {mapOf} from '../../support/small-map.js';
import {smallDocument} from '../../support/small-spend.js';
import {textOf} from '../../support/text-of.js';

interface Area {
  readonly pounds: number | null;
  readonly region: string;
}

const RESIDENTS = 100;
const pence = new Intl.NumberFormat('en-GB', {style: 'currency', currency: 'GBP'});
const nameOf = (at: number) => `Place ${at}`;

/** Squares in a row, a commissioner for each, and what each paid. */
function documentOf(areas: readonly Area[]): object {
  const corner = (x: number, y: number) => [x * 10, y * 10];
  return {
    ...smallDocument(),
    resources: [
      {
        name: 'commissioners',
        data: areas.map((_, at) => ({
          id: `A${at}`,
          name: nameOf(at),
          population: RESIDENTS,
          populationYear: 2018,
        })),
      },
      {
        name: 'totals',
        data: areas.map(({pounds}, at) => ({
          commissioner: `A${at}`,
          sector: 'vcse',
          amount: pounds,
          ...(pounds === null ? {amountStatus: 'x'} : {}),
        })),
      },
      {
        name: 'boundaries',
        projected: true,
        data: {
          type: 'FeatureCollection',
          features: areas.map(({region}, at) => ({
            type: 'Feature',
            id: `A${at}`,
            properties: {name: nameOf(at), region},
            geometry: {
              type: 'Polygon',
              coordinates: [
                [corner(at, 0), corner(at + 1, 0), corner(at + 1, 1), corner(at, 1), corner(at, 0)],
              ],
            },
          })),
        },
      },
    ],
  };
}

/** The region with more areas than any other among the highest fifth; none when two have as many. */
function topRegion(areas: readonly Area[], known: readonly number[]): string | undefined {
  const most = Math.floor(known.length / 5);
  const floor = known[known.length - most];
  if (!most || floor === undefined) return undefined;
  const among = areas.filter(({pounds}) => pounds !== null && pounds >= floor);
  const regions = ['North', 'South', 'West'];
  const sizes = regions.map((own) => among.filter(({region}) => region === own).length);
  const size = Math.max(...sizes);
  if (sizes.filter((each) => each === size).length > 1) return undefined;
  if (sizes.filter((each) => each > 0).length < 2) return undefined;
  return `${regions[sizes.indexOf(size)] ?? ''} has the most areas in the top fifth (${size}).`;
}

it('says of a random map what the payments say, worked out by another way', async () => {
  const area = fc.record({
    pounds: fc.option(
      // Even, so that a middle of two is whole pence.
      fc.integer({min: 0, max: 200}).map((half) => 2 * half),
      {freq: 8},
    ),
    region: fc.constantFrom('North', 'South', 'West'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(area, {minLength: 3, maxLength: 24}), async (areas) => {
      const known = areas
        .flatMap(({pounds}) => (pounds === null ? [] : [pounds]))
        .sort((a, b) => a - b);
      // Who is in the top fifth of equals is a matter of names.
      fc.pre(known.length > 1 && new Set(known).size === known.length);
      const said = textOf(mapSentence(await mapOf(documentOf(areas))));
      const per = (pounds: number) => pence.format(pounds / RESIDENTS);
      const placeOf = (pounds: number) => nameOf(areas.findIndex((own) => own.pounds === pounds));
      const [low = 0, high = 0] = [known[0], known[known.length - 1]];
      expect(said).to.contain(
        `Values run from ${per(low)} in ${placeOf(low)} to ${per(high)} in ${placeOf(high)}.`,
      );
      const half = known.length / 2;
      const middle = ((known[Math.ceil(half) - 1] ?? 0) + (known[Math.floor(half)] ?? 0)) / 2;
      expect(said).to.contain(`Half of the areas are at ${per(middle)} or less.`);
      const whole = known.reduce((sum, pounds) => sum + pounds, 0) / known.length;
      const above = known.filter((pounds) => pounds > whole).length;
      expect(said).to.contain(
        `${above} of ${known.length} areas are above England as a whole (${per(whole)}).`,
      );
      const gaps = areas.length - known.length;
      if (gaps) expect(said).to.contain(`No figures for ${gaps} area${gaps > 1 ? 's' : ''}.`);
      else expect(said).not.to.contain('No figures');
      const top = topRegion(areas, known);
      if (top) expect(said).to.contain(top);
      else expect(said).not.to.contain('top fifth');
    }),
    {numRuns: 60},
  );
});
