import {expect} from '@open-wc/testing';
import {csv} from '../../src/export/csv.js';
import type {TableView} from '../../src/view/table.js';
import {equipped, placedAs, type Chart} from './drawn.js';
import {served} from './served.js';
import {pictured, type ChartTag} from './standing.js';

/** Fields of documents that may be suppressed, each beside its status. */
const FIELDS = ['amount', 'value', 'mean', 'percent', 'count'] as const;
/** Fields that a hidden amount takes with it. */
const COUNTS = ['invoices', 'suppliers', 'commissioners', 'largestShare'];
/** Attributes that hold places and sizes, in which any number may come up. */
const PLACES =
  /^(d|x|y|r|x1|x2|y1|y2|cx|cy|rx|ry|dx|dy|width|height|viewBox|points|transform|style|id|href)$/;

/** Tests that a number which the document suppresses is nowhere, though what is left might give it away. */
export function keepsSecrets(
  tag: ChartTag,
  settings: {readonly src: string},
  tableOf: (element: Chart) => TableView,
): void {
  it('has a suppressed number nowhere in its page, its names, its files and its specification', async function () {
    const open = await pictured(await equipped(await placedAs(tag, settings)));
    const shown = csv(tableOf(open)).split(/[,\r\n]+/);
    let secret: number | undefined;
    const changed = await served(settings.src, ({resources}) => {
      const whole = JSON.stringify(resources);
      for (const row of resources.flatMap(({data}) => (Array.isArray(data) ? data : []))) {
        for (const field of FIELDS) {
          const number = row[field];
          if (typeof number !== 'number' || secret !== undefined) continue;
          const text = String(number);
          const once = shown.filter((cell) => cell === text).length === 1;
          if (text.length < 4 || !once || whole.split(text).length !== 2) continue;
          secret = number;
          Object.assign(row, {[field]: null, [`${field}Status`]: 'c'});
          // Counts beside a hidden amount give it away, and are refused.
          for (const count of COUNTS) Reflect.deleteProperty(row, count);
        }
      }
    });
    // Its numbers are in a file of their own, or only worked out.
    if (secret === undefined) {
      changed.end();
      return this.skip();
    }
    expect(traces(open, tableOf(open), await open.toVegaLite(), secret)).to.not.deep.equal([]);
    open.parentElement?.remove();
    const element = await pictured(
      await equipped(await placedAs(tag, {...settings, src: changed.src})),
    );
    const spec = await element.toVegaLite();
    changed.end();
    expect(traces(element, tableOf(element), spec, secret)).to.deep.equal([]);
  });
}

/** Where a number is told, in any of its usual roundings. */
function traces(element: Chart, table: TableView, spec: object, number: number): string[] {
  const texts = [0, 1, 2].flatMap((maximumFractionDigits) =>
    [true, false].map((useGrouping) =>
      number.toLocaleString('en-GB', {maximumFractionDigits, useGrouping}),
    ),
  );
  const forms = [...new Set([String(number), ...texts])].filter((text) => text.length >= 4);
  const told = new RegExp(
    `(?<![\\d.]|\\d,)(${forms.map((text) => text.replaceAll('.', '\\.')).join('|')})(?!\\d|[.,]\\d)`,
  );
  const places = {
    page: textOf(element),
    file: csv(table).replaceAll(',', '\n'),
    specification: JSON.stringify(spec),
  };
  return Object.entries(places).flatMap(([place, text]) => {
    const found = told.exec(text);
    return found
      ? [`${place}: ${text.slice(Math.max(0, found.index - 40), found.index + 20)}`]
      : [];
  });
}

/** All that is written in a chart, seen or not, and in the names of its elements. */
function textOf({renderRoot}: Chart): string {
  const names = [...renderRoot.querySelectorAll('*')].flatMap((each) =>
    [...each.attributes].filter(({name}) => !PLACES.test(name)).map(({value}) => value),
  );
  return [renderRoot.textContent ?? '', ...names].join('\n');
}
