import {slug} from '../import/slug.js';
import {dateInText} from '../read/date-in-text.js';
import type {About} from './about-sheet.js';
import type {ProblemList} from './problem-list.js';

/** A document's own fields and its facts, without period, notes and disclosure. */
export interface InsightHead {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly insight: Readonly<Record<string, unknown>>;
}

/** What stands beside the sheet About. */
export interface HeadOptions {
  /** What the sheet is called in messages; `undefined` where there is none. */
  readonly called: string | undefined;
  readonly title?: string | undefined;
  /** A document without its tables, which may say what the sheet does not. */
  readonly facts?: object | undefined;
  readonly problems: ProblemList;
}

/**
 * The head of a document, as the sheet About has it.
 *
 * @param options - its `problems` take what is needed and empty, and a day that cannot be read
 */
export function insightHead(
  {text}: About,
  {called, title: given, facts, problems}: HeadOptions,
): InsightHead {
  const title = given ?? text('Title') ?? titleIn(facts);
  const needed = ['Publisher', 'Licence', 'Coding frame'] as const;
  const lacking = facts ? [] : needed.filter((item) => text(item) === undefined);
  const cure =
    called === undefined
      ? ' (expected it there, or --facts; vcse-charts template insight writes the sheet)'
      : '';
  for (const item of [...(title === undefined ? ['Title'] : []), ...lacking])
    problems.add(called ?? "Sheet 'About'", undefined, `'${item}' is empty${cure}`);
  const made = text('Made on');
  const created = made === undefined ? undefined : dateInText(made);
  if (made !== undefined && created === undefined)
    problems.add(
      called ?? '',
      undefined,
      `'Made on' is '${made.slice(0, 40)}' (expected a day, such as 24/11/2026)`,
    );
  const publisher = text('Publisher');
  return {
    fields: known({
      $schema: 'schemas/insight.v1.json',
      name: slug(title ?? ''),
      title,
      description: text('Description'),
      language: 'en',
      version: text('Version'),
      created,
      licenses: [known({title: text('Licence'), path: text('Licence address')})],
      sources: [known({title: publisher, path: text('Web address')})],
      contributors: [{title: publisher, role: 'publisher'}],
    }),
    insight: known({
      codingFrame: known({
        name: text('Coding frame'),
        version: text('Version of the frame'),
        description: text('About the frame'),
      }),
      coders: text('Coded by'),
      consentNote: text('Consent'),
    }),
  };
}

function titleIn(facts: object | undefined): string | undefined {
  const {title} = (facts ?? {}) as {readonly title?: unknown};
  return typeof title === 'string' ? title : undefined;
}

function known(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
