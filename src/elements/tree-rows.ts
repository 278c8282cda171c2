import {formats} from '../format/formats.js';
import {relationWords} from '../format/relation-words.js';
import type {NetworkSection, NetworkView} from '../view/network.js';
import {networkSections} from '../view/network-sections.js';
import {networkTotals} from '../view/network-totals.js';

/** What is open in a tree, and how much of it. */
export interface TreeState {
  /** Keys of open rows. */
  readonly open: ReadonlySet<string>;
  /** How many children of a row are listed, where it is not the usual number. */
  readonly listed: ReadonlyMap<string, number>;
}

/** A row of the tree that is on the page. */
export interface TreeRow {
  readonly key: string;
  readonly parent: string | undefined;
  readonly level: 1 | 2 | 3;
  readonly kind: 'section' | 'body' | 'link' | 'more';
  readonly text: string;
  /** Words after the text, quieter. */
  readonly aside: string;
  readonly value: string;
  /** The partner in a row of a link, the body itself in its own. */
  readonly body?: number;
  readonly relation?: number;
  /** Place among its siblings, from 1, and how many there are: those not listed too. */
  readonly place: number;
  readonly size: number;
  /** Left out for rows that nothing is under. */
  readonly expanded?: boolean;
}

/** Bodies and links listed before the reader asks for more. */
const BODIES = 5;
const LINKS = 4;
/** More bodies that one press lists. */
export const STEP = 50;

export const sectionKey = (section: NetworkSection) => `s/${section.key}`;
export const bodyKey = (section: NetworkSection, body: number) => `b/${section.key}/${body}`;

/**
 * The rows of the tree that are on the page: headings; under an open one its bodies; under an open body its links.
 * Every body and every link is in the tree; those not listed yet are behind a row that lists them.
 */
export function treeRows(view: NetworkView, {open, listed}: TreeState): readonly TreeRow[] {
  const {graph, language} = view;
  const sections = networkSections(view);
  const {say, count, money} = formats(language);
  const totals = networkTotals(graph);
  const rows: TreeRow[] = [];
  sections.forEach((section, i) => {
    const key = sectionKey(section);
    const expanded = open.has(key);
    rows.push({
      key,
      parent: undefined,
      level: 1,
      kind: 'section',
      text: section.title,
      aside: `(${count(section.bodies.length)})`,
      value: section.money ? money(section.money) : '',
      place: i + 1,
      size: sections.length,
      expanded,
    });
    if (!expanded) return;
    const shown = Math.min(section.bodies.length, listed.get(key) ?? BODIES);
    section.bodies.slice(0, shown).forEach((body, at) => {
      rows.push(...bodyRows(section, body, at + 1));
    });
    const rest = section.bodies.length - shown;
    if (rest > 0) rows.push(more(key, 2, rest, shown + 1, section.bodies.length));
  });
  return rows;

  function bodyRows(section: NetworkSection, body: number, place: number): readonly TreeRow[] {
    const key = bodyKey(section, body);
    const links = totals.links[body] ?? [];
    const total = (totals.in[body] ?? 0) + (totals.out[body] ?? 0);
    const inCircle =
      view.form === 'ego' && body !== view.focus
        ? view.partners.find((partner) => partner.body === body)?.amount
        : undefined;
    const amount = inCircle ?? total;
    const expanded = open.has(key);
    const head: TreeRow = {
      key,
      parent: sectionKey(section),
      level: 2,
      kind: 'body',
      text: graph.bodies[body]?.short ?? '',
      aside: '',
      value: amount > 0 ? money(amount) : count(links.length),
      body,
      place,
      size: section.bodies.length,
      ...(links.length ? {expanded} : {}),
    };
    if (!expanded) return [head];
    const shown = Math.min(links.length, listed.get(key) ?? LINKS);
    const under = links.slice(0, shown).map((at, i): TreeRow => linkRow(key, body, at, i + 1));
    const rest = links.length - shown;
    return rest > 0
      ? [head, ...under, more(key, 3, rest, shown + 1, links.length)]
      : [head, ...under];
  }

  function linkRow(parent: string, body: number, at: number, place: number): TreeRow {
    const relation = graph.relations[at];
    const out = relation?.from === body;
    const other = (out ? relation.to : relation?.from) ?? 0;
    const name = graph.bodies[other]?.short ?? '';
    const {does, has} = relationWords(relation?.kind ?? 'partners', language);
    const reading = relation?.inferred ? say` (our reading)` : '';
    const here = view.form === 'ego' && other === view.focus ? say`this circle` : '';
    return {
      key: `l/${parent}/${at}`,
      parent,
      level: 3,
      kind: 'link',
      text: graph.sides ? name : `${out ? does : has} ${name}${reading}`,
      aside: here,
      value:
        relation?.amount === undefined
          ? relation?.withheld
            ? say`no figure`
            : ''
          : money(relation.amount),
      body: other,
      relation: at,
      place,
      size: totals.links[body]?.length ?? 0,
    };
  }

  function more(parent: string, level: 2 | 3, rest: number, place: number, size: number): TreeRow {
    const next = level === 2 ? Math.min(STEP, rest) : rest;
    return {
      key: `m/${parent}`,
      parent,
      level,
      kind: 'more',
      text:
        next < rest
          ? say`Show ${next} more of ${rest}`
          : level === 3
            ? say`Show ${next} more relations`
            : say`Show ${next} more`,
      aside: '',
      value: '',
      place,
      size,
    };
  }
}
