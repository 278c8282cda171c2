import {html, nothing, svg} from 'lit';
import {formats} from '../format/formats.js';
import {peopleText} from '../format/people-text.js';
import type {JourneysView, StopView} from '../view/journeys.js';
import {peopleAt} from '../view/people-at.js';
import {peopleIn} from '../view/people-in.js';
import {round} from './bar-path.js';
import type {Box, Size} from './drawing.js';
import type {JourneysDrawing} from './journeys-drawing.js';
import {labelTexts, labelWidth, type Label} from './label.js';
import {stopWords} from './stop-words.js';
import {wrapWhole} from './wrap-whole.js';

/** How far a step stands further in than the one before, and the least width of its words, at the usual text size. */
const INDENT = 18;
const WORDS = 120;
const LINE = 17;

/** Journeys as an indented list: under each step those that lead on from it, with a bar as long as people are many. */
export function drawJourneysList(view: JourneysView, {width, em}: Size): JourneysDrawing {
  const {items, stops, journeys, least, followed, language} = view;
  const {say} = formats(language);
  const most = Math.max(1, ...items.map(({cell}) => (cell.kind === 'value' ? cell.value : 0)));
  // Deep lists stand closer together, so that words keep their room.
  const indent = Math.min(INDENT * em, (width - (WORDS + 60) * em) / Math.max(1, view.columns));
  const labels: Label[] = [];
  const bars: Box[] = [];
  const marks: Box[] = [];
  const ways: string[] = [];
  let y = 0;
  const line = (text: string, x: number, look: string, room: number) => {
    for (const part of wrapWhole(text, room, look, em)) {
      y += LINE * em;
      labels.push({x: round(x), y: round(y), text: part, look});
    }
  };
  const open = new Set<number>();
  let journey = -1;
  let start = -1;
  items.forEach((item, at) => {
    const own = items.filter((each) => each.journey === item.journey);
    const from = stops[item.from];
    const to = stops[item.to];
    if (!from || !to) return;
    if (item.journey !== journey) {
      journey = item.journey;
      start = -1;
      open.clear();
      const {name = '', other} = journeys[journey] ?? {};
      y += at ? 22 * em : 2;
      line(other ? say`Other routes` : name, 0, 'headline', width);
      y += 4 * em;
    }
    const isFirst = !own.some((each) => each.to === item.from);
    if (isFirst && item.from !== start) {
      start = item.from;
      const {name, people} = stopWords(view, {
        ...place(from),
        went: peopleIn(own.filter((each) => each.from === item.from)),
      });
      y += 4 * em;
      line(say`From ${name}: ${people}`, 0, 'strong', width);
    }
    const x = Math.max(0, to.column * indent);
    const top = y + 3 * em;
    const {name, more} = stopWords(view, {...place(to), ...peopleAt(own, item.to, least)});
    const people = peopleText(item.cell, least, language);
    const numbered = item.cell.kind === 'value';
    const room = width - x - 14 * em - (numbered ? labelWidth(people, 'strong', em) + 8 * em : 0);
    y += 6 * em;
    const before = y;
    line(name, x + 14 * em, followed.includes(at) ? 'strong' : '', room);
    if (numbered)
      labels.push({
        x: width,
        y: round(before + LINE * em),
        text: people,
        look: 'strong',
        anchor: 'end',
      });
    const goesOn = own.some((each) => each.from === item.to);
    const aside = [
      ...(numbered ? [] : [people]),
      ...(open.has(item.to) ? [] : more),
      ...(goesOn && open.has(item.to) ? [say`goes on as above`] : []),
    ];
    open.add(item.to);
    for (const text of aside) line(text, x + 14 * em, 'small axis', width - x - 14 * em);
    y += 5 * em;
    const value = item.cell.kind === 'value' ? item.cell.value : 0;
    bars.push({
      x: x + 14 * em,
      y,
      width: Math.max(
        value ? 2 : 0,
        (value / most) * (width - (view.columns - 1) * indent - 14 * em),
      ),
      height: 7 * em,
    });
    ways.push(
      `M${round(x + 3 * em)} ${round(top)}V${round(before + 12 * em)}H${round(x + 10 * em)}`,
    );
    y += 9 * em;
    marks.push({x, y: top, width: width - x, height: y - top});
  });
  const height = Math.ceil(y + 4);
  const outline = (at: number) => {
    const mark = marks[at];
    return mark
      ? `M${round(mark.x)} ${round(mark.y)}H${round(mark.x + mark.width)}V${round(mark.y + mark.height)}H${round(mark.x)}Z`
      : '';
  };
  const lit = (steps: readonly number[]) =>
    svg`<g>${steps.map((at) => {
      const {x = 0, y: top = 0, height: tall = 0} = marks[at] ?? {};
      return svg`<rect class="row-lit" x=${round(x - 1)} y=${round(top)} width="4" height=${round(tall)}></rect>`;
    })}</g>`;
  const looks = items.map(({kind, to}) =>
    kind === 'left'
      ? 'bar-left'
      : stops[to]?.again
        ? 'bar-again'
        : stops[to]?.other
          ? 'rest'
          : 'main',
  );
  return {
    width,
    height,
    marks,
    labels,
    keepClear: [],
    markAt: (_, at) => {
      const found = marks.findIndex(({y: top, height: tall}) => at >= top && at < top + tall);
      return found < 0 ? undefined : found;
    },
    outline,
    lit,
    template: html`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}">
      ${ways.map((d) => svg`<path class="edge" d=${d}></path>`)}
      <g part="bar">
        ${bars.map(({x, y: top, width: wide, height: tall}, at) =>
          wide
            ? svg`<rect class=${looks[at] ?? 'main'} x=${round(x)} y=${round(top)} width=${round(wide)} height=${round(tall)}></rect>`
            : nothing,
        )}
      </g>
      ${followed.length ? lit(followed) : nothing} ${labelTexts(labels)}
    </svg>`,
  };
}

/** A place without its people, who in a list are those of one journey. */
function place({came: _, went: __, stayed: ___, ...stop}: StopView): StopView {
  return stop;
}
