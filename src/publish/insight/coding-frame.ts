import type {ThemeRow} from '../../contract/generated/insight.js';
import {normalisedName} from '../classify/normalised-name.js';
import {slug} from '../import/slug.js';
import {codingFrames} from '../template/coding-frames.js';
import type {FilledSheet} from './filled-sheet.js';
import type {ProblemList} from './problem-list.js';
import type {Renamings} from './renamed-themes.js';
import {notListedIn} from './unknown-word.js';

/** Themes by the names that comments give them. */
export interface CodingFrame {
  /** The identifier of a theme; `undefined` and a problem where the frame does not have it. */
  readonly find: (name: string, called: string, line: number) => string | undefined;
  /** Families and themes, in the order of the sheet; families first. */
  readonly rows: () => readonly ThemeRow[];
  /** Called when all was asked for: names what looks like a second coding frame. */
  readonly finish: () => void;
}

/** Unknown themes from which on a second coding frame is thought of, where none is a misspelling. */
const FOREIGN = 3;

/**
 * The publisher's coding frame. Themes are alike but for case, spaces and punctuation; renamed ones are counted under today's name. Where
 * the sheet is empty or missing, every theme is taken as it comes.
 */
export function codingFrame(
  sheet: FilledSheet | undefined,
  {renamings, problems}: {readonly renamings: Renamings; readonly problems: ProblemList},
): CodingFrame {
  const families = new Map<string, ThemeRow>();
  const themes = new Map<string, ThemeRow>();
  const taken = new Set<string>();
  const listed = sheet !== undefined && sheet.records.length > 0;
  const own = (name: string): string => {
    const wanted = slug(name).slice(0, 56).replace(/-$/, '');
    let id = wanted;
    for (let next = 2; taken.has(id); next += 1) id = `${wanted}-${next}`;
    taken.add(id);
    return id;
  };
  for (const {cells} of sheet?.records ?? []) {
    const {family} = cells;
    if (family === undefined || families.has(normalisedName(family))) continue;
    families.set(normalisedName(family), {id: own(family), name: family.slice(0, 200)});
  }
  for (const {line, cells} of sheet?.records ?? []) {
    const {theme, family, description} = cells;
    if (theme === undefined) continue;
    const key = normalisedName(theme);
    if (themes.has(key)) {
      problems.add(sheet?.called ?? '', line, `theme '${theme}' stands twice`);
      continue;
    }
    const parent = family === undefined ? undefined : families.get(normalisedName(family));
    const same = families.get(key);
    const row = {
      id: same?.id ?? own(theme),
      name: theme.slice(0, 200),
      ...(parent && parent !== same ? {parent: parent.id} : {}),
      ...(description === undefined ? {} : {description: description.slice(0, 1000)}),
    };
    if (same) families.delete(key);
    themes.set(key, row);
  }
  const unknown = new Map<
    string,
    {readonly name: string; readonly called: string; readonly lines: number[]}
  >();
  return {
    find(name, called, line) {
      const today = renamings.today(name);
      const known = themes.get(normalisedName(today));
      if (known) return known.id;
      if (listed) {
        const seen = unknown.get(normalisedName(name)) ?? {name, called, lines: []};
        seen.lines.push(line);
        unknown.set(normalisedName(name), seen);
        return undefined;
      }
      const row = {id: own(today), name: today.slice(0, 200)};
      themes.set(normalisedName(today), row);
      return row.id;
    },
    rows: () => [...families.values(), ...themes.values()],
    finish: () => {
      if (!sheet) return;
      const listedIn = lowerFirst(sheet.called);
      const names = [...themes.values()].map(({name}) => name);
      const strange = [];
      for (const each of unknown.values()) {
        const text = notListedIn('theme', each.name, {listed: listedIn, known: names});
        if (text.endsWith('?'))
          for (const line of each.lines) problems.add(each.called, line, text);
        else strange.push(each);
      }
      if (strange.length < FOREIGN) {
        for (const {name, called, lines} of strange)
          for (const line of lines)
            problems.add(
              called,
              line,
              notListedIn('theme', name, {listed: listedIn, known: names}),
            );
        return;
      }
      const [first] = strange;
      const lines = strange.flatMap((each) => each.lines).sort((a, b) => a - b);
      const text = `${strange.length.toLocaleString('en-GB')} themes are not in ${listedIn}, such as ${strange
        .slice(0, 3)
        .map(({name}) => `'${name}'`)
        .join(
          ', ',
        )}${knownFrame(strange.map(({name}) => name))}: are two coding frames mixed? Themes of two frames are not counted together. Add them to 'Themes', say in 'Renamed themes' what each is called now, or import these rows by themselves`;
      for (const line of lines) problems.add(first?.called ?? '', line, text);
    },
  };
}

/** Which frame of ours strange themes come from, if most do. */
function knownFrame(names: readonly string[]): string {
  const wanted = new Set(names.map(normalisedName));
  for (const {name, themes} of Object.values(codingFrames)) {
    const shared = themes.filter((theme) => wanted.has(normalisedName(theme.theme))).length;
    if (shared * 2 > wanted.size) return `, which are themes of “${name}”`;
  }
  return '';
}

function lowerFirst(text: string): string {
  return text.replace(/^[A-Z]/, (letter) => letter.toLowerCase());
}
