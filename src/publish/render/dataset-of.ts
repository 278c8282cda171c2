import {periodsOf, type Period} from '../../analysis/periods.js';
import type {Contributor, License, Source} from '../../contract/generated/spend.js';
import type {Description} from '../../view/description.js';
import type {AnyDocument} from '../documents/any-document.js';
import {kindOf} from '../documents/kind-of.js';

/** What every kind of document says about itself and its figures. */
interface Told {
  readonly description?: string;
  readonly language?: string;
  readonly version?: string;
  readonly created?: string;
  readonly licenses?: readonly License[];
  readonly sources?: readonly Source[];
  readonly contributors?: readonly Contributor[];
}

/**
 * A document as search engines and catalogues read it: a `Dataset` with an `ImageObject` for each figure of it in the page,
 * without what the document does not say.
 *
 * @param document - one that was checked
 * @param address - of its file; `undefined` when it stands in the page
 * @param figures - the words of its figures, in the order of the page
 * @see https://schema.org/Dataset
 * @see https://schema.org/ImageObject
 */
export function datasetOf(
  document: AnyDocument & Told,
  address: string | undefined,
  figures: readonly Pick<Description, 'heading' | 'subtitle' | 'sentence'>[] = [],
): Readonly<Record<string, unknown>> {
  const {title, description, language = 'en', version, created} = document;
  const {licenses = [], sources = [], contributors = []} = document;
  const {time, place} = factsOf(document);
  const publishers = contributors.filter(({role}) => role === 'publisher');
  const license = several(licenses.map((licence) => licence.path ?? licence.title));
  const makers = contributors.filter(({role}) => role !== 'publisher');
  return known({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description: description ?? title,
    inLanguage: language,
    version,
    dateCreated: created,
    publisher: several(publishers.map(({title: name}) => ({'@type': 'Organization', name}))),
    creator: several(makers.map(({title: name}) => ({'@type': 'Organization', name}))),
    license,
    isBasedOn: several(sources.map((source) => source.path ?? source.title)),
    temporalCoverage: time,
    spatialCoverage: place === undefined ? undefined : {'@type': 'Place', name: place},
    distribution:
      address === undefined
        ? undefined
        : {'@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: address},
    image: several(
      figures.map(({heading, subtitle, sentence}) =>
        known({
          '@type': 'ImageObject',
          name: heading,
          description: subtitle,
          caption: sentence
            .map(({text}) => text)
            .join('')
            .trim(),
          encodingFormat: 'image/svg+xml',
          license,
        }),
      ),
    ),
  });
}

/** What the block of facts of any kind of document may say of time and place. */
interface Facts {
  readonly period?: string;
  readonly fieldwork?: {readonly from: string; readonly to: string};
  readonly place?: string;
}

function factsOf(document: AnyDocument): {
  readonly time: string | undefined;
  readonly place: string | undefined;
} {
  const kinds = document as unknown as Readonly<Record<string, Facts | undefined>>;
  const {period, fieldwork, place} = kinds[kindOf(document) ?? ''] ?? {};
  const asked = fieldwork && `${fieldwork.from}/${fieldwork.to}`;
  return {time: period === undefined ? asked : timeOf(period), place};
}

/** First and last day of a period in ISO 8601; a text that is no period as it stands. */
function timeOf(text: string): string {
  const [period] = periodsOf([text]);
  return period ? `${day(period, 0, 1)}/${day(period, period.months, 0)}` : text;
}

function day({from}: Period, later: number, date: number): string {
  const time = new Date(0);
  time.setUTCFullYear(0, from + later, date);
  return time.toISOString().slice(0, 10);
}

function several<Value>(values: readonly Value[]): Value | readonly Value[] | undefined {
  return values.length > 1 ? values : values[0];
}

function known(entries: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}
