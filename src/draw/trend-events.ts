import {svg, type TemplateResult} from 'lit';
import {formats, type Language} from '../format/formats.js';
import type {TrendEvent} from '../view/trend.js';
import {labelWidth, type Label} from './label.js';
import {wrap} from './wrap.js';

/** What happened, as a list of numbered notes. */
export interface EventNotes {
  readonly labels: readonly Label[];
  readonly discs: TemplateResult;
  /** Where the list ends. */
  readonly bottom: number;
}

/** Numbered notes of events, each with its number on a disc; they go beside a plot, and under it on a phone. */
export function eventNotes(
  events: readonly TrendEvent[],
  {
    x,
    y,
    width,
    em,
    language = 'en',
  }: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly em: number;
    readonly language?: Language;
  },
): EventNotes {
  const {say} = formats(language);
  const labels: Label[] = [{x, y: y + 14 * em, text: say`What happened`, look: 'story'}];
  const discs: {at: number; number: number}[] = [];
  let line = y + 40 * em;
  for (const {number, label, note} of events) {
    const left = x + 32 * em;
    const room = width - 32 * em;
    discs.push({at: line - 4.5 * em, number});
    for (const text of wrap(label, room, 'strong', em)) {
      labels.push({x: left, y: line, text, look: 'strong'});
      line += 18 * em;
    }
    for (const text of note ? wrap(note, room, '', em) : []) {
      labels.push({x: left, y: line, text});
      line += 18 * em;
    }
    line += 10 * em;
  }
  return {
    labels,
    discs: svg`${discs.map(({at, number}) => numberDisc(x + 11 * em, at, number, em))}`,
    bottom: line - 18 * em,
  };
}

/** A number in white on a black disc. */
export function numberDisc(x: number, y: number, number: number, em: number): TemplateResult {
  const text = String(number);
  const radius = Math.max(10, labelWidth(text, 'strong', 1) / 2 + 4) * em;
  return svg`<circle class="disc" cx=${x} cy=${y} r=${radius}></circle>
    <text class="disc-text" text-anchor="middle" x=${x} y=${y + 4.5 * em}>${text}</text>`;
}
