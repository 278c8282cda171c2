import {html, svg, type TemplateResult} from 'lit';
import {levelName} from '../format/body-kind-words.js';
import {formats} from '../format/formats.js';
import {networkNoun} from '../format/network-noun.js';
import {relationWords} from '../format/relation-words.js';
import {allianceCount} from '../view/alliance-count.js';
import type {LevelsView} from '../view/network.js';
import type {Box, Size} from './drawing.js';
import {labelTexts, labelWidth, type Label} from './label.js';
import {boxLines, levelsBox, litBox, type LevelsBox} from './levels-box.js';
import {hullCount, hullLook} from './levels-hull.js';
import {levelsTie} from './levels-tie.js';
import {inside, marksOf, type NetworkDrawing, type NetworkTarget} from './network-drawing.js';
import {wrapWhole} from './wrap-whole.js';

/** Space around and between the boxes, and of a line before its words, at the usual text size. */
const PAD = 12;
const FORM = 40;

interface Chip extends LevelsBox {
  /** Whether it stands in several alliances. */
  readonly hinge: boolean;
}

interface Row {
  readonly relation: number;
  readonly box: Box;
  readonly words: readonly Label[];
}

interface Part {
  readonly title: string;
  readonly aside: string;
  readonly bodies: readonly number[];
  readonly ties: readonly number[];
  readonly look: string;
}

/** Alliances one under the other: members as boxes, then their other relations in words; last, everyone else. */
export function drawLevelsList(view: LevelsView, {width, em}: Size): NetworkDrawing {
  const chips: Chip[] = [];
  const rows: Row[] = [];
  const frames: {readonly box: Box; readonly look: string}[] = [];
  const heads: Label[] = [];
  let y = 2;
  for (const part of partsOf(view)) {
    const top = y;
    y += PAD * em;
    const title = wrapWhole(part.title, width - 2 * PAD * em, 'headline', em);
    title.forEach((text) => {
      y += 17 * em;
      heads.push({x: PAD * em, y, text, look: 'headline'});
    });
    if (part.aside) {
      y += 17 * em;
      heads.push({x: PAD * em, y, text: part.aside, look: 'small axis'});
    }
    y += 10 * em;
    y = chipsOf(view, part, {y, width, em}, chips);
    y = rowsOf(view, part, {y, width, em}, rows);
    y += PAD * em;
    frames.push({box: {x: 1, y: top, width: width - 2, height: y - top}, look: part.look});
    y += 12 * em;
  }
  const height = Math.ceil(y);
  const first = new Map([...chips].reverse().map(({body, box}) => [body, box]));
  const {relations} = view.graph;
  const rowOf = (target: NetworkTarget) =>
    target.kind === 'relation'
      ? rows.find(({relation}) => relation === target.relation)
      : undefined;
  return {
    width,
    height,
    marks: marksOf(view, first),
    labels: [...heads, ...chips.flatMap(({words}) => words), ...rows.flatMap(({words}) => words)],
    keepClear: [],
    markAt: () => undefined,
    boxOf: (target) => (target.kind === 'body' ? first.get(target.body) : rowOf(target)?.box),
    at: (x, py) => {
      const chip = chips.find(({box}) => inside(box, x, py));
      if (chip) return {kind: 'body', body: chip.body};
      const row = rows.find(({box}) => inside(box, x, py));
      return row && {kind: 'relation', relation: row.relation};
    },
    lit: (target) => {
      const {from = -1, to = -1} =
        target.kind === 'relation'
          ? (relations[target.relation] ?? {})
          : {from: target.body, to: target.body};
      return svg`<g class="lit">${chips
        .filter(({body}) => body === from || body === to)
        .map(({box}) => litBox(box))}</g>`;
    },
    template: html`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}">
      ${frames.map(
        ({box, look}) =>
          svg`<rect part="hull" class=${`hull-box ${look}`} rx="12" x=${box.x} y=${box.y} width=${box.width} height=${box.height}></rect>`,
      )}
      ${labelTexts(heads)}
      <g part="node">${chips.map((chip) => levelsBox(view, chip, chip.hinge))}</g>
      <g part="line">${rows.map((row) => rowLine(view, row, em))}</g>
      ${labelTexts(rows.flatMap(({words}) => words))}
    </svg>`,
  };
}

/** The alliances with their members and relations, and those outside by level; each relation stands once. */
function partsOf(view: LevelsView): readonly Part[] {
  const {graph, hulls, bands, ties, language} = view;
  const {say} = formats(language);
  const left = new Set(ties);
  const inside = new Set(hulls.flatMap(({members}) => members));
  const take = (bodies: ReadonlySet<number>) => {
    const own = [...left].filter((at) => {
      const {from = -1, to = -1} = graph.relations[at] ?? {};
      return bodies.has(from) || bodies.has(to);
    });
    own.forEach((at) => left.delete(at));
    return own;
  };
  const alliances = hulls.map((hull, at): Part => {
    const own = graph.groups[hull.group];
    const {one, many} = networkNoun('members', language);
    const noun = own?.members.length === 1 ? one : many;
    return {
      title: own?.name ?? '',
      aside: `${own?.level ? `${levelName(own.level, language)}, ` : ''}${hullCount(view, hull)} ${noun}`,
      bodies: hull.members,
      ties: take(new Set(hull.members)),
      look: hullLook(at),
    };
  });
  const outside = bands.flatMap(({level, bodies}): Part[] => {
    const own = bodies.filter((body) => !inside.has(body));
    if (!own.length) return [];
    return [
      {
        title: hulls.length ? say`Outside the alliances` : levelName(level, language),
        aside: hulls.length ? levelName(level, language) : '',
        bodies: own,
        ties: take(new Set(own)),
        look: 'hull-none',
      },
    ];
  });
  return [...alliances, ...outside];
}

interface Room {
  readonly y: number;
  readonly width: number;
  readonly em: number;
}

/** Members as boxes, as many in a row as fit. */
function chipsOf(view: LevelsView, part: Part, {y: top, width, em}: Room, chips: Chip[]): number {
  const most = width - 2 * PAD * em;
  let x = PAD * em;
  let y = top;
  let tall = 0;
  for (const body of part.bodies) {
    const hinge = allianceCount(view, body) > 1;
    const lines = boxLines(view, body, hinge, {room: most - 20 * em, em});
    const wide = 20 * em + Math.max(...lines.map(({text}) => labelWidth(text, 'small strong', em)));
    const high = lines.length * 15 * em + 12 * em;
    if (x > PAD * em && x + wide > PAD * em + most) {
      x = PAD * em;
      y += tall + 6 * em;
      tall = 0;
    }
    const [left, upper] = [x, y];
    chips.push({
      body,
      box: {x, y, width: wide, height: high},
      words: lines.map((line, at) => ({
        x: left + 10 * em,
        y: upper + 17 * em + at * 15 * em,
        ...line,
      })),
      hinge,
    });
    x += wide + 6 * em;
    tall = Math.max(tall, high);
  }
  return y + tall + (part.bodies.length && part.ties.length ? 8 * em : 0);
}

/** Relations as the form of their line and a sentence. */
function rowsOf(view: LevelsView, part: Part, {y: top, width, em}: Room, rows: Row[]): number {
  const {graph, language} = view;
  const {say, money} = formats(language);
  let y = top;
  for (const at of part.ties) {
    const relation = graph.relations[at];
    if (!relation) continue;
    const {from, to, kind, amount, inferred} = relation;
    const sum = amount === undefined ? '' : `: ${money(amount)}`;
    const reading = inferred ? say` (our reading)` : '';
    const [giver, taker] = [graph.bodies[from]?.short ?? '', graph.bodies[to]?.short ?? ''];
    const text = `${giver} ${relationWords(kind, language).does} ${taker}${sum}${reading}`;
    const x = (PAD + FORM + 10) * em;
    const look = inferred ? 'small reading' : 'small';
    const lines = wrapWhole(text, width - x - PAD * em, look, em);
    const upper = y;
    rows.push({
      relation: at,
      box: {x: PAD * em, y, width: width - 2 * PAD * em, height: lines.length * 15 * em + 6 * em},
      words: lines.map((line, i) => ({x, y: upper + 14 * em + i * 15 * em, text: line, look})),
    });
    y += lines.length * 15 * em + 8 * em;
  }
  return y;
}

function rowLine({graph}: LevelsView, {relation, box}: Row, em: number): TemplateResult {
  const own = graph.relations[relation];
  const y = box.y + 10 * em;
  return own
    ? levelsTie(own, [
        [box.x, y],
        [box.x + FORM * em, y],
      ])
    : svg``;
}
