import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {folderWith, ran} from '../support/ran.js';

const survey = await readFile(
  new URL('../../contract/documents/survey.v1.example.json', import.meta.url),
  'utf8',
);
const page = (src: string) => `<h1>Survey</h1>\n<vcse-survey src="${src}"></vcse-survey>`;

test('render writes the page, and its stylesheet beside it', async () => {
  const at = await folderWith({'page.html': page('survey.json'), 'survey.json': survey});
  const {code, err} = await ran('render', at('page.html'), '--out', at('out.html'));
  assert.equal(code, 0, err);
  assert.match(
    await readFile(at('out.html'), 'utf8'),
    /<template shadowrootmode="open"><link rel="stylesheet" href="vcse-charts-before\.css" \/>/,
  );
  assert.match(await readFile(at('vcse-charts-before.css'), 'utf8'), /\.before /);
});

test('render links a stylesheet that is there already, and knows the folder of a site', async () => {
  const at = await folderWith({'page.html': page('/survey.json'), 'survey.json': survey});
  const {code, out, err} = await ran(
    ...['render', at('page.html'), '--root', at(''), '--stylesheet', '/css/before.css'],
  );
  assert.equal(code, 0, err);
  assert.match(out, /<link rel="stylesheet" href="\/css\/before\.css" \/>/);
  await assert.rejects(readFile(at('vcse-charts-before.css')), {code: 'ENOENT'});
});

test('render writes nothing when a chart cannot be filled, and says where it is', async () => {
  for (const [src, words] of [
    ['none.json', /^page\.html, line 2, vcse-survey: none\.json was not found at /],
    [
      '/../%2e%2e/%2fetc/survey.json',
      /^page\.html, line 2, vcse-survey: survey\.json was not found/,
    ],
    [
      'https://example.org/a.json',
      /^page\.html, line 2, vcse-survey: https:.* is not on this machine/,
    ],
  ] as const) {
    const at = await folderWith({'page.html': page(src), 'survey.json': survey});
    const options = ['--root', at(''), '--out', at('out.html')];
    const {code, err} = await ran('render', at('page.html'), ...options);
    assert.equal(code, 1);
    assert.match(err, words);
    await assert.rejects(readFile(at('out.html')), {code: 'ENOENT'});
  }
});

test('render reads nothing outside the folder of the site', async () => {
  const at = await folderWith({'page.html': page('..%2fsecret.json')});
  const {code, err} = await ran('render', at('page.html'), '--root', at(''), '--out', at('o.html'));
  assert.equal(code, 1);
  assert.match(err, /is not in .* \(expected a file of the site\)/);
});

test('render says what is wrong with the command line', async () => {
  const at = await folderWith({'page.html': page('survey.json'), 'none.html': '<p>None</p>'});
  for (const [args, words] of [
    [[at('page.html')], /^missing --styles or --stylesheet/],
    [[at('none.html'), '--stylesheet', 'a.css'], /^none\.html has no chart/],
    [[at('page.html'), '--stylesheet', 'a.css', '--wide', '300'], /^unknown --wide 300/],
    [[at('page.html'), at('none.html')], /^2 files were given/],
  ] as const) {
    const {code, err} = await ran('render', ...args);
    assert.equal(code, 2, err);
    assert.match(err, words);
  }
});
