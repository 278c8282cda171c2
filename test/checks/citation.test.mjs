// The library's own citation: what the format requires is there, and what stands in two places is the same.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

const root = new URL('../../', import.meta.url);
const text = readFileSync(new URL('CITATION.cff', root), 'utf8');
const {name, version, license, keywords} = JSON.parse(
  readFileSync(new URL('package.json', root), 'utf8'),
);

/** Fields of the top level, each with the lines that belong to it. */
const fields = new Map(
  [...text.matchAll(/^([a-z-]+):(.*(?:\n[ ].*)*)/gm)].map(([, key, value]) => [key, value.trim()]),
);

/** Fields that version 1.2.0 of the Citation File Format knows at the top. */
const known = [
  'abstract',
  'authors',
  'cff-version',
  'commit',
  'contact',
  'date-released',
  'doi',
  'identifiers',
  'keywords',
  'license',
  'license-url',
  'message',
  'preferred-citation',
  'references',
  'repository',
  'repository-artifact',
  'repository-code',
  'title',
  'type',
  'url',
  'version',
];

test('CITATION.cff has the fields that version 1.2.0 of its format requires, and no unknown ones', () => {
  for (const required of ['cff-version', 'message', 'title', 'authors'])
    assert.ok(fields.get(required), `no ${required}`);
  assert.deepEqual(
    [...fields.keys()].filter((field) => !known.includes(field)),
    [],
  );
  assert.equal(fields.get('cff-version'), '1.2.0');
  assert.ok(['software', 'dataset'].includes(fields.get('type')));
  assert.match(fields.get('authors'), /^- (name|family-names|given-names): \S/);
});

test('it names the package, its version, licence and keywords', () => {
  assert.equal(fields.get('title'), name);
  assert.equal(fields.get('version'), version);
  assert.equal(fields.get('license'), license);
  assert.deepEqual(
    fields
      .get('keywords')
      .split('\n')
      .map((line) => line.replace(/^\s*- /, '')),
    keywords,
  );
});

test('it refers to the study by its title, authors, journal and identifier', () => {
  const study = fields.get('references');
  for (const words of [
    /title: >-\n\s+Consequences of how third sector organisations are commissioned/,
    /family-names: Sheaff\n\s+given-names: Rod/,
    /journal: Health and Social Care Delivery Research/,
  ])
    assert.match(study, words);
  // The identifier that the datasets name as their source.
  const {sources} = JSON.parse(
    readFileSync(new URL('datasets/ccg-spend-2018-19.json', root), 'utf8'),
  );
  const [, doi] = /doi: (\S+)/.exec(study);
  assert.ok(
    sources.some(({path}) => path === `https://doi.org/${doi}`),
    doi,
  );
});

test('no line is indented by tabs, or read as something else', () => {
  // In a folded text a colon and a space are only that.
  for (const line of text
    .replace(/: >-(\n +\S.*)+?(?=\n *(- )?[a-z-]+:)/g, ': folded')
    .split('\n')) {
    assert.doesNotMatch(line, /\t/);
    // A colon and a space in a plain value would begin a mapping.
    assert.doesNotMatch(line.replace(/^\s*(- )?[a-z-]+: /, ''), /: |\s#/, line);
  }
});
