import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {version} from '../../contract/generated/version.js';
import {documentHash} from '../../export/document-hash.js';
import type {FigureIdentity} from '../../export/figure-identity.js';
import type {AnyDocument} from '../documents/any-document.js';
import {kindOf} from '../documents/kind-of.js';
import {openDocument} from '../documents/open-document.js';
import {withShapes} from '../page/with-shapes.js';
import {recordedIdentity} from '../verify/recorded-identity.js';
import {verdict, type Held} from '../verify/verdict.js';
import {askedOf, chartOf, chartOptions} from './chart-options.js';
import type {Command, Given} from './command.js';

export const verifyCommand: Command = {
  name: 'verify',
  summary:
    'says whether a downloaded picture of a chart was made from a document, under which settings and by which version; it trusts what the picture says of itself and does not look at what is drawn',
  usage: 'FIGURE.svg|FIGURE.png DOC.json [--type CHART [--measure NAME…]]',
  options: chartOptions,
  example: 'vcse-charts verify figure.svg totals.json --type distribution --measure share',
  async run(given, streams) {
    const [figure, path, ...more] = given.files;
    if (figure === undefined || path === undefined || more.length)
      throw new RangeError(
        `${given.files.length} ${given.files.length === 1 ? 'file was' : 'files were'} given (expected a figure and a document)`,
      );
    const recorded = recordedIdentity(await readFile(figure), basename(figure));
    // Single payments stay in their file, as they do in a page.
    const document = await openDocument(path, {check: false, leave: ['payments']});
    const documents = [await hashed(document)];
    // A page that is one file has a map's shapes in its document.
    if (recorded.chart === 'map' && !documents.includes(recorded.document))
      documents.push(await hashed(await withShapes(document, path)));
    const {same, lines} = await verdict(recorded, {
      figure: basename(figure),
      name: basename(path),
      documents,
      version,
      asked: settingsIn(given, document, recorded),
    });
    for (const line of lines) streams.out(`${line}\n`);
    return same ? 0 : 1;
  },
};

async function hashed(document: unknown): Promise<string> {
  const hash = await documentHash(document);
  if (hash === undefined) throw new RangeError('this Node has no SHA-256 (expected Node 20)');
  return hash;
}

/** The settings on the command line, with what the figure has beyond those that the tool can be given. */
function settingsIn(given: Given, document: AnyDocument, recorded: FigureIdentity): Held['asked'] {
  const asks = Object.keys(chartOptions).some((name) => given.flag(name) || given.text(name));
  if (!asks) return undefined;
  const {type, chart} = chartOf(given.text('type'), kindOf(document) ?? 'unknown');
  const known = new Set(chart.settings.map(({attribute}) => attribute));
  const beyond = Object.entries(recorded.settings).filter(([attribute]) => !known.has(attribute));
  return {
    chart: type,
    settings: {
      ...Object.fromEntries(beyond),
      ...chart.figureSettings(askedOf(given, type, chart)),
    },
  };
}
