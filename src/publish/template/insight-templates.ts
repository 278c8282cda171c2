import {csvFormatRows} from 'd3';
import {aboutItems, type AboutItem} from '../insight/about-items.js';
import {insightSheets, type InsightSheet, type SheetColumn} from '../insight/insight-sheets.js';
import {xlsxOfSheets, type SheetContent} from '../write/xlsx-of-sheets.js';
import {codingFrames} from './coding-frames.js';
import {GUIDE} from './templates.js';

/** What a person does, step by step: the first sheet. */
const STEPS = [
  'This workbook becomes charts of what people told you. It stays on your machine.',
  '1. About: write your title, your name and the name of your list of themes.',
  '2. Themes: write your list of themes, your coding frame. One row for each theme.',
  '3. Feelings: keep the words that you code by.',
  '4. Comments: one row for each comment. Choose themes and feeling from the lists.',
  '   Write only words that may be published under Quote, and take out whatever tells who somebody is.',
  '   No names, no addresses, no postcodes, no telephone numbers, no e-mail addresses, no NHS numbers, in any column.',
  '5. Renamed themes: if a theme has a new name, write the old and the new one. Earlier comments are counted under the new one.',
  '6. Save, and run: npx vcse-charts import insight.xlsx --out insight.json',
  '   It names every mistake with its sheet and row. Mend them and run it again.',
  'Numbers from 1 to 4 are hidden before anything is published, and so are others from which they could be worked out.',
  'If your comments were counted already, fill in Counts and Quotes instead of Comments.',
];

/** Room for a column, in characters. */
const WIDTH = {narrow: 16, wide: 32, words: 60} as const;

/**
 * The template for coded comments: a workbook with guidance and lists to choose from, and the same sheets as CSV.
 *
 * @param frame - one of `codingFrames`, whose themes and feelings are filled in; none when left out
 * @returns texts and bytes by file name, `insight.xlsx` and `insight-csv/comments.csv`
 * @throws RangeError for an unknown frame
 */
export function insightTemplates(frame?: string): ReadonlyMap<string, string | Uint8Array> {
  const filled = filledIn(frame);
  const guidance: SheetContent = {
    name: 'Guidance',
    wrapped: true,
    head: [
      {title: 'How to fill this in', width: WIDTH.words},
      {title: 'Column', width: WIDTH.wide},
      {title: 'What belongs there', width: WIDTH.words},
      {title: 'For example', width: WIDTH.wide},
    ],
    rows: [
      ...STEPS.map((step) => [step]),
      ...insightSheets.flatMap(({name, about, columns}) => [
        [''],
        [`Sheet ${name}: ${about}`],
        ...(name === 'About'
          ? aboutItems.map(({item, guidance: text}) => ['', item, text])
          : columns.map((column) => ['', column.title, guidanceOf(column), column.example])),
      ]),
    ],
  };
  const workbook = xlsxOfSheets(
    [guidance, ...insightSheets.map((sheet) => contentOf(sheet, filled))],
    {
      title: 'Template for coded comments',
    },
  );
  return new Map<string, string | Uint8Array>([
    ['insight.xlsx', workbook],
    ...insightSheets.map((sheet): [string, string] => [
      `insight-csv/${sheet.file}`,
      csvOf(sheet, filled),
    ]),
  ]);
}

type Filled = ReadonlyMap<string, readonly (readonly string[])[]>;

function filledIn(frame: string | undefined): Filled {
  const chosen = frame === undefined ? undefined : codingFrames[frame];
  if (frame !== undefined && !chosen)
    throw new RangeError(
      `unknown --frame ${frame} (expected ${Object.keys(codingFrames).join(', ')})`,
    );
  const feelings = chosen?.feelings ?? ['positive', 'neutral', 'negative', 'mixed'];
  const own: Readonly<Record<string, string | undefined>> = {
    'Coding frame': chosen?.name,
    'Version of the frame': chosen?.version,
    'About the frame': chosen?.description,
  };
  const items: readonly AboutItem[] = aboutItems;
  return new Map<string, readonly (readonly string[])[]>([
    [
      'Themes',
      (chosen?.themes ?? []).map(({theme, family, description = ''}) => [
        theme,
        family,
        description,
      ]),
    ],
    ['Feelings', feelings.map((feeling) => [feeling])],
    ['About', items.map(({item, value}) => [item, own[item] ?? value])],
  ]);
}

function contentOf({name, columns}: InsightSheet, filled: Filled): SheetContent {
  return {
    name,
    head: columns.map((column) => ({
      title: column.title,
      width: /quote|description|value/.test(column.key)
        ? WIDTH.words
        : /service|place|theme|name|old|new|item|organisation|also/.test(column.key)
          ? WIDTH.wide
          : WIDTH.narrow,
      prompt: guidanceOf(column),
      list: listOf(column),
    })),
    rows: filled.get(name) ?? [],
  };
}

function listOf({words}: SheetColumn): SheetContent['head'][number]['list'] {
  if (!words) return undefined;
  return 'sheet' in words
    ? {words: {sheet: words.sheet}, strict: words.strict}
    : {words, strict: true};
}

function csvOf({name, columns}: InsightSheet, filled: Filled): string {
  return `\uFEFF${csvFormatRows([
    columns.map(({title}) => title),
    columns.map((column, at) => `${at ? '' : GUIDE}${guidanceOf(column)}`),
    ...(filled.get(name) ?? []).map((row) => [...row]),
  ])}\n`;
}

function guidanceOf({needed, guidance, words}: SheetColumn): string {
  const choice = words && !('sheet' in words) ? ` One of: ${words.join(', ')}.` : '';
  const said = guidance.includes(words && !('sheet' in words) ? words.join(', ') : '\0')
    ? ''
    : choice;
  return `${needed ? 'Needed. ' : ''}${guidance}${said}`;
}
