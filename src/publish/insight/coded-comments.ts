import type {Consent, Feeling, QuoteRow} from '../../contract/generated/insight.js';
import {dateOrder} from '../read/date-order.js';
import type {CodingFrame} from './coding-frame.js';
import type {FeedbackEntry} from './feedback-entry.js';
import type {FilledSheet, SheetRecord} from './filled-sheet.js';
import {THEMES} from './insight-sheets.js';
import type {NameBook} from './name-book.js';
import type {ProblemList} from './problem-list.js';
import {quarterOf, type Quarters} from './quarter-of.js';
import {notOneOf} from './unknown-word.js';

/** What the words of comments are read by. */
export interface CodedBy {
  readonly quarters: Quarters;
  readonly feelings: readonly Feeling[];
  readonly frame: CodingFrame;
  readonly services: NameBook;
  readonly places: NameBook;
  readonly problems: ProblemList;
}

/** Comments that were read. */
export interface CodedComments {
  readonly entries: readonly FeedbackEntry[];
  readonly quotes: readonly QuoteRow[];
  readonly comments: number;
  /** Comments with more than one theme. */
  readonly several: number;
  /** Themes that a comment named again; each was counted once. */
  readonly again: number;
  /** Comments without a theme. */
  readonly themeless: number;
}

const consents: readonly Consent[] = ['given', 'not-needed', 'withdrawn'];

/**
 * The comments of a sheet. Rows with one comment number are one comment. Each comment counts once, and once for each of its themes;
 * one whose themes feel differently is mixed as a whole.
 *
 * @param options - `whole: false` where nobody can tell which rows are one comment: then themes are counted alone
 */
export function codedComments(
  sheet: FilledSheet,
  by: CodedBy,
  {whole}: {readonly whole: boolean},
): CodedComments {
  const {problems} = by;
  const order = dateOrder(sheet.records.map(({cells}) => cells['date'] ?? ''));
  twoFrames(sheet, problems);
  const comments = new Map<string, Comment>();
  const quotes: QuoteRow[] = [];
  let again = 0;
  for (const record of sheet.records) {
    const row = coded(record, sheet, {...by, order});
    const key = record.cells['comment'] ?? `row ${record.line}`;
    const comment: Comment = comments.get(key) ?? {
      about: row.about,
      line: record.line,
      mentions: new Map(),
    };
    if (comments.has(key)) sameAbout(comment, row, {sheet, record, problems});
    comments.set(key, comment);
    for (const theme of row.themes) {
      const before = comment.mentions.get(theme);
      if (before !== undefined) again += 1;
      comment.mentions.set(
        theme,
        before === undefined || before === row.feeling ? row.feeling : 'mixed',
      );
    }
    if (!row.themes.length && !comment.mentions.size) comment.feeling = row.feeling;
    const quote = quoteOf(record, sheet, {row, problems, at: quotes.length + 1});
    if (quote) quotes.push(quote);
  }
  const all = [...comments.values()];
  return {
    entries: all.flatMap(({about, mentions, feeling}): readonly FeedbackEntry[] => [
      ...(whole
        ? [{...about, feeling: asOne([...mentions.values()]) ?? feeling ?? 'not-coded', count: 1}]
        : []),
      ...[...mentions].map(([theme, own]) => ({...about, theme, feeling: own, count: 1})),
    ]),
    quotes,
    comments: all.length,
    several: all.filter(({mentions}) => mentions.size > 1).length,
    again,
    themeless: all.filter(({mentions}) => !mentions.size).length,
  };
}

type About = Omit<FeedbackEntry, 'theme' | 'feeling' | 'count'>;

interface Comment {
  readonly about: About;
  readonly line: number;
  readonly mentions: Map<string, Feeling>;
  /** Of a comment without themes. */
  feeling?: Feeling;
}

interface CodedRow {
  readonly about: About;
  readonly feeling: Feeling;
  readonly themes: readonly string[];
}

/** The words of one row as the document has them; what cannot be read is a problem. */
function coded(
  {line, cells}: SheetRecord,
  {called, headers}: FilledSheet,
  {
    quarters,
    order,
    feelings,
    frame,
    services,
    places,
    problems,
  }: CodedBy & {readonly order: 'day-first' | 'month-first'},
): CodedRow {
  const {date = '', service, place, group, question, feeling} = cells;
  const period = quarterOf(date, {quarters, order});
  if (date && period === undefined)
    problems.add(
      called,
      line,
      `${headers['date'] ?? 'Date'} '${date.slice(0, 40)}' cannot be read (expected such as 12/04/2022, April 2022 or 2022-23 Q1)`,
    );
  const themes = Array.from({length: THEMES}, (_, at) => cells[`theme${at + 1}`] ?? '')
    .flatMap((cell) => cell.split(';'))
    .map((name) => name.trim())
    .filter(Boolean);
  const found = themes.map((name) => frame.find(name, called, line));
  return {
    about: {
      period: period ?? '',
      service: service === undefined ? undefined : services.find(service, called, line),
      place: place === undefined ? undefined : places.find(place, called, line),
      group: group?.slice(0, 100),
      question: question?.slice(0, 300),
    },
    feeling: feelingOf(feeling, feelings, (text) => {
      problems.add(called, line, text);
    }),
    themes: found.filter((id) => id !== undefined),
  };
}

/** The feeling that a cell names; `not-coded` for none, and for a word that is none, which is reported. */
export function feelingOf(
  cell: string | undefined,
  feelings: readonly Feeling[],
  report: (text: string) => void,
): Feeling {
  if (cell === undefined) return 'not-coded';
  const plain = cell.toLowerCase().replace(/[\s_-]+/g, '-');
  const known = [...feelings, 'not-coded' as const].find((each) => each === plain);
  if (known === undefined) report(notOneOf('feeling', cell, feelings));
  return known ?? 'not-coded';
}

/** What a comment feels as a whole; nothing where it has no theme. */
function asOne(feelings: readonly Feeling[]): Feeling | undefined {
  const [first, second] = new Set(feelings);
  return second === undefined ? first : 'mixed';
}

function sameAbout(
  {about, line}: Comment,
  row: CodedRow,
  {
    sheet,
    record,
    problems,
  }: {readonly sheet: FilledSheet; readonly record: SheetRecord; readonly problems: ProblemList},
): void {
  const differing = (['period', 'service', 'place', 'group', 'question'] as const).filter(
    (name) => row.about[name] !== about[name],
  );
  const [name] = differing;
  if (name === undefined) return;
  const header = sheet.headers[name === 'period' ? 'date' : name] ?? name;
  problems.add(
    sheet.called,
    record.line,
    `comment ${record.cells['comment'] ?? ''} has another '${header}' than in row ${line} (expected the same in all rows of a comment)`,
  );
}

function quoteOf(
  {line, cells}: SheetRecord,
  {called, headers}: FilledSheet,
  {
    row,
    problems,
    at,
  }: {readonly row: CodedRow; readonly problems: ProblemList; readonly at: number},
): QuoteRow | undefined {
  const {quote, who, consent, consentNote, anonymised} = cells;
  const report = (text: string) => {
    problems.add(called, line, text);
  };
  const known = consents.find((each) => each === consent?.toLowerCase().replace(/\s+/g, '-'));
  if (consent !== undefined && known === undefined) report(notOneOf('consent', consent, consents));
  if (quote === undefined) return undefined;
  if (consent === undefined)
    report("has a quote, but 'Consent' is empty (expected given or not-needed, or no quote)");
  if (known === 'withdrawn')
    report('consent was withdrawn, but the quote still stands there: take it out');
  if (!/^(yes|y|true|1)$/i.test(anonymised ?? ''))
    report(
      `has a quote, but '${headers['anonymised'] ?? 'Names taken out'}' is not yes (expected yes, once nothing in it tells who it is)`,
    );
  const [theme] = row.themes;
  if (theme === undefined && !cells['theme1'])
    report('has a quote, but no theme that it stands under');
  if (theme === undefined || known === undefined || known === 'withdrawn') return undefined;
  const {period, service, place} = row.about;
  return {
    id: `quote-${at}`,
    theme,
    feeling: row.feeling,
    text: quote.slice(0, 2000),
    ...(service === undefined ? {} : {service}),
    ...(place === undefined ? {} : {place}),
    period,
    ...(who === undefined ? {} : {who: who.slice(0, 200)}),
    consent: known,
    ...(consentNote === undefined ? {} : {consentNote: consentNote.slice(0, 500)}),
    anonymised: true,
  };
}

/** Reports rows that were coded by another list of themes than the first. */
function twoFrames({called, records}: FilledSheet, problems: ProblemList): void {
  const [first] = records.filter(({cells}) => cells['frame']);
  const frame = first?.cells['frame'];
  if (first === undefined || frame === undefined) return;
  for (const {line, cells} of records) {
    const other = cells['frame'];
    if (other === undefined || other.toLowerCase() === frame.toLowerCase()) continue;
    problems.add(
      called,
      line,
      `two coding frames are mixed: '${other}' here, '${frame}' in row ${first.line}. Themes of two frames are not counted together: say in 'Renamed themes' what each is called now and empty this column, or import these rows by themselves`,
    );
  }
}
