import {svg, type TemplateResult} from 'lit';
import {formats} from '../format/formats.js';
import {term} from '../format/messages.js';
import {relationWords} from '../format/relation-words.js';
import type {BodyKind, NetworkRelation} from '../view/network-graph.js';
import type {LevelsView} from '../view/network.js';
import {boxLook} from './levels-box.js';
import {levelsTie} from './levels-tie.js';
import {labelTexts, labelWidth, type Label} from './label.js';
import {wrapWhole} from './wrap-whole.js';

/** What an edge means, and a kind of body that has it. */
const edges: readonly (readonly [text: string, kind: BodyKind])[] = [
  [term`VCSE`, 'vcse'],
  [term`public body or board`, 'board'],
  [term`funder or other`, 'funder'],
];

/** The key of a picture of levels: what a coloured box, the lines and the edges of boxes mean. */
export function levelsKey(
  {graph, hulls, ties, bodies, language}: LevelsView,
  {top, width, em}: {readonly top: number; readonly width: number; readonly em: number},
): {readonly template: TemplateResult; readonly labels: readonly Label[]; readonly height: number} {
  const {say} = formats(language);
  const labels: Label[] = [];
  const drawn: TemplateResult[] = [];
  let x = 0;
  let y = top + 22 * em;
  const put = (text: string, mark: (x: number, y: number) => TemplateResult) => {
    const words = wrapWhole(text, width - 46 * em, '', em);
    const wide = 66 * em + Math.max(...words.map((each) => labelWidth(each, '', em)));
    if (x > 0 && x + wide > width) {
      x = 0;
      y += 24 * em;
    }
    drawn.push(mark(x, y - 4 * em));
    words.forEach((each, at) => labels.push({x: x + 46 * em, y: y + at * 16 * em, text: each}));
    x = words.length > 1 ? width : x + wide;
    y += (words.length - 1) * 16 * em;
  };
  if (hulls.length)
    put(
      say`member of the alliance`,
      (px, py) =>
        svg`<rect class="hull-box hull-0" rx="6" x=${px + 1} y=${py - 8} width=${36 * em} height="16"></rect>`,
    );
  const line =
    (relation: Pick<NetworkRelation, 'kind' | 'inferred' | 'directed'>) =>
    (px: number, py: number) =>
      levelsTie(relation, [
        [px, py],
        [px + 38 * em, py],
      ]);
  const shown = ties.flatMap((at) => graph.relations[at] ?? []);
  for (const kind of new Set(shown.flatMap((each) => (each.inferred ? [] : [each.kind]))))
    put(relationWords(kind, language).does, line({kind, inferred: false, directed: true}));
  const reading = shown.find(({inferred}) => inferred);
  if (reading) put(say`our reading (thin, grey)`, line({...reading, directed: true}));
  const looks = new Set(bodies.map((body) => boxLook(graph.bodies[body]?.kind ?? 'other')));
  for (const [text, kind] of edges) {
    const look = boxLook(kind);
    if (looks.has(look))
      put(
        say([text]),
        (px, py) =>
          svg`<rect class=${`chip ${look}`} rx="3" x=${px + 1} y=${py - 8} width=${28 * em} height="16"></rect>`,
      );
  }
  return {
    labels,
    template: svg`${drawn}${labelTexts(labels)}`,
    height: drawn.length ? y - top + 10 * em : 0,
  };
}
