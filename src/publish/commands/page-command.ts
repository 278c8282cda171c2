import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import type {VegaLite} from '../../export/vega-lite.js';
import {kindOf} from '../documents/kind-of.js';
import {openDocument} from '../documents/open-document.js';
import {besideTool} from '../page/beside-tool.js';
import {inlinePage} from '../page/inline-page.js';
import {withShapes} from '../page/with-shapes.js';
import {askedOf, chartOf, chartOptions} from './chart-options.js';
import type {Command} from './command.js';
import {oneFile} from './one-file.js';
import {outOption} from './out-option.js';
import {out} from './out.js';

export const pageCommand: Command = {
  name: 'page',
  summary:
    'writes a page of one chart with everything in it: it works from a disk, in a mail and without a network, and its policy lets it ask for nothing',
  usage: 'DOC.json --type CHART [--measure NAME…] [--boundaries FILE] --inline [--out FILE]',
  options: {
    inline: {
      type: 'boolean',
      description: 'script and document in the page: the one kind there is',
    },
    ...chartOptions,
    boundaries: {
      type: 'string',
      value: 'FILE',
      description: 'shapes of a map, instead of those that the document names',
    },
    ...outOption,
  },
  example:
    'vcse-charts page totals.json --type distribution --measure share --inline --out figure.html',
  async run(given, streams) {
    const path = oneFile(given);
    const name = basename(path);
    if (!given.flag('inline'))
      throw new RangeError(
        'missing --inline (expected: pages that load their files are written by describe)',
      );
    // Single payments are not drawn: they need not be in the page.
    const opened = await openDocument(path, {leave: ['payments']});
    const {type, chart} = chartOf(given.text('type'), kindOf(opened) ?? 'unknown');
    const asked = askedOf(given, type, chart);
    if (type !== 'map' && given.text('boundaries') !== undefined)
      throw new RangeError(`--boundaries is a setting of map, not of ${type}`);
    const document =
      type === 'map' ? await withShapes(opened, path, given.text('boundaries')) : opened;
    const spec = await chart.spec({document, name}, asked);
    if (!spec) throw new RangeError(`nothing of ${name} is in the figure for this choice`);
    const tag = `vcse-${type}`;
    const [script, licences] = await Promise.all(
      [`inline/${tag}.js`, 'third-party-licences.txt'].map((file) =>
        readFile(besideTool(file), 'utf8'),
      ),
    );
    const page = inlinePage({
      tag,
      attributes: chart.settings.flatMap(({attribute, property}) => {
        const value = asked[property];
        return value === undefined ? [] : [[attribute, value === true ? '' : String(value)]];
      }),
      document,
      script: script ?? '',
      licences: licences ?? '',
      title: headingOf(spec) ?? document.title,
      language: languageOf(document),
    });
    await out(given.text('out'), page, streams);
    return 0;
  },
};

/** The heading of a figure's specification. */
function headingOf(spec: VegaLite): string | undefined {
  const {text} = (spec['title'] ?? {}) as {readonly text?: unknown};
  return typeof text === 'string' ? text : undefined;
}

function languageOf(document: object): string {
  const {language} = document as {readonly language?: unknown};
  return typeof language === 'string' ? language : 'en';
}
