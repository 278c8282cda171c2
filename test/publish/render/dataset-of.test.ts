import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {AnyDocument} from '../../../src/publish/documents/any-document.js';
import {datasetOf} from '../../../src/publish/render/dataset-of.js';

const document = {
  $schema: 'schemas/spend.v1.json',
  name: 'spend',
  title: 'Grants of Example Council',
  licenses: [{title: 'Open Government Licence v3.0', path: 'https://example.org/ogl'}],
  sources: [{title: 'Ledger'}, {title: 'Register', path: 'https://example.org/register'}],
  contributors: [
    {title: 'Example Council', role: 'publisher'},
    {title: 'A. Clerk', role: 'author'},
  ],
  spend: {currency: 'GBP', instrument: 'grant', period: '2018-19', place: 'Exampleshire'},
  resources: [],
} as AnyDocument;

test('a dataset says what its document says: title, publisher, licence, time, place and address', () => {
  assert.deepEqual(datasetOf(document, 'https://example.org/spend.json'), {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: 'Grants of Example Council',
    description: 'Grants of Example Council',
    inLanguage: 'en',
    publisher: {'@type': 'Organization', name: 'Example Council'},
    creator: {'@type': 'Organization', name: 'A. Clerk'},
    license: 'https://example.org/ogl',
    isBasedOn: ['Ledger', 'https://example.org/register'],
    temporalCoverage: '2018-04-01/2019-03-31',
    spatialCoverage: {'@type': 'Place', name: 'Exampleshire'},
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'application/json',
      contentUrl: 'https://example.org/spend.json',
    },
  });
});

test('each figure of it in the page is a picture with its words and the licence of its numbers', () => {
  const figure = (heading: string) => ({
    heading,
    subtitle: 'Pounds a head',
    sentence: [{text: 'Leeds: '}, {text: '£38', strong: true as const}, {text: '. '}],
  });
  const picture = (name: string) => ({
    '@type': 'ImageObject',
    name,
    description: 'Pounds a head',
    caption: 'Leeds: £38.',
    encodingFormat: 'image/svg+xml',
    license: 'https://example.org/ogl',
  });
  assert.deepEqual(datasetOf(document, undefined, [figure('One')])['image'], picture('One'));
  assert.deepEqual(datasetOf(document, undefined, [figure('One'), figure('Two')])['image'], [
    picture('One'),
    picture('Two'),
  ]);
});

test('months, quarters and years have their first and last day', () => {
  for (const [period, days] of [
    ['2018-04', '2018-04-01/2018-04-30'],
    ['2018-19 Q4', '2019-01-01/2019-03-31'],
    ['2020', '2020-01-01/2020-12-31'],
  ]) {
    const spend = {period};
    assert.equal(datasetOf({...document, spend}, undefined)['temporalCoverage'], days);
  }
});

test('what a document does not say is left out', () => {
  const {contributors, ...rest} = document as AnyDocument & {contributors: unknown};
  const dataset = datasetOf({...rest, spend: {}}, undefined);
  for (const key of [
    'publisher',
    'creator',
    'temporalCoverage',
    'spatialCoverage',
    'distribution',
    'image',
  ])
    assert.equal(key in dataset, false, key);
});
