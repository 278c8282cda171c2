import {expect, fixture, html} from '@open-wc/testing';
import {classBreaks} from '../../src/analysis/class-breaks.js';
import {classOf} from '../../src/analysis/class-of.js';
import {divergingBreaks} from '../../src/analysis/diverging-breaks.js';
import {naturalBreaks} from '../../src/analysis/natural-breaks.js';
import {classColor, letterLook} from '../../src/draw/class-color.js';
import {contrast} from '../../src/draw/contrast.js';
import {dotCover} from '../../src/draw/dot-pattern.js';
import {drawAreas} from '../../src/draw/map-areas.js';
import {mapShades} from '../../src/draw/map-shades.js';
import {sixGeographies, smallMap, studyMap} from '../support/small-map.js';

it('paints classes, gaps, borders, coast and the line round the reference', async () => {
  const view = await smallMap({reference: 'national', classes: 2});
  const {template} = drawAreas(view, {width: 500, em: 1}, {ground: mapShades});
  const svg = await fixture(html`<div>${template}</div>`);
  for (const part of ['.shades use', '.without', '.border', '.coast', '.without-edge', '.divide'])
    expect(svg.querySelector(part), part).to.not.equal(null);
});

describe('areas that touch, on the six real maps', () => {
  /** Breaks by every scheme, and how many classes lie below a reference. */
  const schemes = (
    values: readonly number[],
  ): readonly (readonly [string, readonly number[], number?])[] => {
    const made = (['round', 'quantile', 'equal', 'natural'] as const).flatMap((scheme) =>
      [3, 5, 7].map((classes) => {
        const breaks = classBreaks(values, {scheme, classes, places: 2, natural: naturalBreaks});
        return [`${scheme} ${classes}`, breaks] as const;
      }),
    );
    return [
      ...made,
      ['custom', [5, 15, 30, 60, 120]],
      ...[2, 4, 6].map((classes) => {
        const breaks = divergingBreaks(35.15, {classes, places: 2, highest: Infinity});
        return [`reference ${classes}`, breaks, classes / 2] as const;
      }),
    ];
  };

  /** Text, quiet text and page of each theme, as `#rrggbb`. */
  const themes = async (): Promise<readonly (readonly [string, string, string])[]> => {
    const colours = (text: string, form: RegExp) =>
      new Map([...text.matchAll(form)].map(([, name = '', colour = '']) => [name, colour]));
    const read = async (path: string) => (await fetch(`/src/theme/${path}`)).text();
    const ours = colours(await read('tokens.ts'), /var\(--vcse-([\w-]+), (#[\da-f]{6})\)/g);
    const files = ['dark', 'govuk', 'nhs'].map((name) => read(`themes/${name}.css`));
    return ['', ...(await Promise.all(files))].map((text) => {
      const all = new Map([...ours, ...colours(text, /--vcse-([\w-]+): (#[\da-f]{6});/g)]);
      return ['text', 'text-quiet', 'page'].map(
        (name) => all.get(name) ?? '',
      ) as unknown as readonly [string, string, string];
    });
  };

  it('are told apart in colour, in more contrast and in ink alone, whatever scheme, theme and gap', async () => {
    const {items} = await studyMap('ccg-spend-2018-19');
    const real = items.flatMap(({value}) => value ?? []);
    const looks = await themes();
    expect(looks.length).to.equal(4);
    let pairs = 0;
    for (const [name, count, options] of sixGeographies) {
      const view = await studyMap(name, options);
      expect(view.items.length).to.equal(count);
      // The study's values over again on the areas that have no spending; some areas without a figure everywhere.
      const values = view.items.map((item, at) =>
        at % 9 === 4
          ? undefined
          : view.marks === 'shade'
            ? item.value
            : real[(at * 31) % real.length],
      );
      for (const [scheme, breaks, above] of schemes(values.flatMap((value) => value ?? []))) {
        const classes = breaks.length + 1;
        const classAt = (at: number) => {
          const value = values[at];
          return value === undefined ? undefined : classOf(value, breaks);
        };
        view.items.forEach((area, at) => {
          for (const other of area.neighbours) {
            const [a, b] = [classAt(at), classAt(other)];
            if (other < at || a === b) continue;
            pairs += 1;
            const said = `${name}, ${scheme}: ${area.name} and ${view.items[other]?.name ?? ''}`;
            if (a === undefined || b === undefined)
              gapIsSeen(a ?? b ?? 0, classes, above, looks, said);
            else classesAreSeen(a, b, classes, above, said);
          }
        });
      }
    }
    expect(pairs).to.be.greaterThan(20_000);
  });

  /** A gap is lines on the page, with an edge: the page or the edge stands out from the class beside it. */
  function gapIsSeen(
    at: number,
    count: number,
    above: number | undefined,
    looks: readonly (readonly [string, string, string])[],
    said: string,
  ) {
    const fill = classColor(at, count, above);
    for (const [text, quiet, page] of looks) {
      if (contrast(quiet, page) < 4.5) throw new Error(`${said}: lines on the page`);
      if (Math.max(contrast(text, fill), contrast(page, fill)) < 3)
        throw new Error(`${said}: a gap with an edge of ${text} on ${page} beside ${fill}`);
    }
  }

  function classesAreSeen(
    a: number,
    b: number,
    count: number,
    above: number | undefined,
    said: string,
  ) {
    const [one, other] = [classColor(a, count, above), classColor(b, count, above)];
    // Round a reference, a dark line runs between the two sides.
    const divided = above !== undefined && a < above !== b < above;
    const apart = contrast(one, other);
    if (!divided && apart < (count > 5 ? 1.45 : 1.8))
      throw new Error(`${said}: fills ${apart.toFixed(2)} apart`);
    const byInk = Math.max(contrast(one, '#0b0c0c'), contrast(other, '#0b0c0c'));
    const bedded = letterLook(one) === 'on-dark' && letterLook(other) === 'on-dark';
    if (divided && byInk < 3 && !bedded) throw new Error(`${said}: the line of ink is lost`);
    const covers = [dotCover(a, count), dotCover(b, count)] as const;
    if (Math.abs(covers[0] - covers[1]) < 0.08)
      throw new Error(`${said}: dots of ${covers.join()}`);
    // With more contrast, a line runs wherever the class changes: white between classes of pale dots, else ink.
    const line = Math.min(...covers) > 0.5 ? '#ffffff' : '#0b0c0c';
    if (!(divided && bedded) && Math.max(contrast(one, line), contrast(other, line)) < 3)
      throw new Error(`${said}: no line`);
  }
});
