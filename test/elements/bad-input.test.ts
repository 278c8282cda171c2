import {expect} from '@open-wc/testing';
import {drawn, part, until} from '../support/drawn.js';
import {smallDocument} from '../support/small-spend.js';

type Rows = Record<string, unknown>[];

const original = {fetch: globalThis.fetch, timeout: AbortSignal.timeout, error: console.error};

const answer = (body: string, init?: ResponseInit) => () =>
  Promise.resolve(new Response(body, init));

/** A good document with one thing changed. */
function changed(
  change: (tables: {of: (name: string) => Rows}, whole: object) => void,
): () => Promise<Response> {
  const document = smallDocument();
  const of = (name: string) =>
    document.resources.find((table) => table.name === name)?.data as unknown as Rows;
  change({of}, document);
  return answer(JSON.stringify(document));
}

function withoutNetwork(): void {
  Object.defineProperty(navigator, 'onLine', {configurable: true, get: () => false});
}

/** Every kind of bad input that a page may meet, and what an editor of the page reads. */
const bad: readonly {
  readonly what: string;
  readonly fetch: (url: RequestInfo | URL, init?: RequestInit) => Promise<Response>;
  readonly says: string;
  readonly address?: string;
  readonly before?: () => void;
}[] = [
  {
    what: 'a missing file (404)',
    fetch: answer('<h1>server words</h1>', {status: 404}),
    says: 'new.json was not found (404). Check the address in src, and that the file was uploaded.',
  },
  {
    what: 'a file of another content type: a web page',
    fetch: answer('<!doctype html><p>Sign in', {headers: {'content-type': 'text/html'}}),
    says: 'A web page came instead of data from new.json. Check that src is the address of the JSON file itself.',
  },
  {
    what: 'half a file',
    fetch: answer('{"name": "x", "resour'),
    says: 'new.json ends in the middle: only part of it came. Upload the file again.',
  },
  {what: 'no JSON', fetch: answer('commissioner,amount\nA,1\n'), says: 'new.json is not JSON'},
  {
    what: 'a document of the wrong kind',
    fetch: changed((_, whole) => Object.assign(whole, {$schema: 'schemas/survey.v1.json'})),
    says: 'new.json is a survey document (expected a spend document: this chart shows spending)',
  },
  {
    what: 'a document of the wrong version',
    fetch: changed((_, whole) => Object.assign(whole, {$schema: 'schemas/spend.v7.json'})),
    says: 'new.json is version 7 of the spend document (expected version 1; a newer vcse-charts may read it)',
  },
  {
    what: 'an unknown commissioner in totals',
    fetch: changed(({of}) => Object.assign(of('totals')[0] ?? {}, {commissioner: 'Z9'})),
    says: 'totals row 1, commissioner: unknown commissioner "Z9"',
  },
  {
    what: 'an identifier given twice',
    fetch: changed(({of}) => Object.assign(of('commissioners')[1] ?? {}, {id: 'A'})),
    says: 'commissioners row 2, id: "A" is the identifier of row 1 too (expected each once)',
  },
  {
    what: 'a negative total',
    fetch: changed(({of}) => Object.assign(of('totals')[0] ?? {}, {amount: -40})),
    says: 'totals row 1, amount: -40 is negative (expected £0 or more: net credit notes off first)',
  },
  {
    what: 'a share over 1',
    fetch: changed(({of}) => Object.assign(of('totals')[0] ?? {}, {largestShare: 12})),
    says: 'totals row 1, largestShare: 12 is over 1 (expected at most 1: 12% is 0.12)',
  },
  {
    what: 'text where a number belongs',
    fetch: changed(({of}) => Object.assign(of('totals')[0] ?? {}, {amount: '12,500'})),
    says: 'totals row 1, amount: "12,500" is text (expected a number of pounds: 12500)',
  },
  {
    what: 'more than 10 MB',
    fetch: answer(`"${'x'.repeat(10_000_100)}"`),
    says: 'new.json is larger than 10 MB. Publish totals instead of single payments, or divide the file.',
  },
  {
    what: 'an answer that does not come in time',
    before: () => {
      AbortSignal.timeout = () => original.timeout.call(AbortSignal, 30);
    },
    fetch: (_, init) =>
      new Promise((__, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
      }),
    says: 'new.json did not come within 20 seconds. Try again later.',
  },
  {
    what: 'no network',
    before: withoutNetwork,
    fetch: () => Promise.reject(new TypeError('failed to fetch')),
    says: 'You are offline, so new.json could not be loaded.',
  },
  {
    what: 'another origin that does not permit it',
    address: 'https://data.example/new.json',
    fetch: () => Promise.reject(new TypeError('failed to fetch')),
    says: 'It is on another site (data.example), which must allow this page to read it: its server needs the header Access-Control-Allow-Origin.',
  },
];

describe('bad input', () => {
  afterEach(() => {
    globalThis.fetch = original.fetch;
    AbortSignal.timeout = original.timeout;
    console.error = original.error;
    // The getter of the test hid the page's own.
    delete (navigator as {onLine?: boolean}).onLine;
  });

  for (const {what, fetch, says, address = 'new.json', before} of bad) {
    it(`explains ${what}, keeps the last good chart, and lets the page go on`, async () => {
      globalThis.fetch = answer(JSON.stringify(smallDocument()));
      const element = await drawn({src: 'good.json', measure: 'share'});
      const other = await drawn({data: smallDocument(), measure: 'share'});
      const picture = part(element, '.drawing svg').getAttribute('viewBox');
      const told: string[][] = [];
      const lines: unknown[][] = [];
      element.addEventListener('vcse-error', (event) =>
        told.push((event as CustomEvent<{problems: string[]}>).detail.problems),
      );
      console.error = (...line: unknown[]) => lines.push(line);
      before?.();
      globalThis.fetch = fetch;
      element.src = address;
      await until(() => told.length > 0, 'the failure');
      await element.updateComplete;
      expect(part(element, '.failure').textContent?.replace(/\s+/g, ' ')).to.contain(says);
      expect(told.length).to.equal(1);
      expect(told[0]?.join(' ')).to.contain(says.slice(0, 40));
      expect(lines.length).to.equal(1);
      expect(String(lines[0])).to.match(/^vcse-distribution: [a-z0-9 -]+( \(\d+\))?$/);
      expect(part(element, '.drawing svg').getAttribute('viewBox')).to.equal(picture);
      expect(part(element, '.failure').textContent).to.match(
        /Showing the last\s+data we have, from\s+\d{1,2} \w+ \d{4} at \d{2}:\d{2}/,
      );
      expect(other.state).to.equal('ready');
    });
  }
});
