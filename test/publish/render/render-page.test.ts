import assert from 'node:assert/strict';
import {test} from 'node:test';
import {renderPage} from '../../../src/publish/render/render-page.js';
import {pageFiles} from '../support/page-files.js';

const survey = '<vcse-survey src="survey.v1.example.json" form="means">';
const page = `<!doctype html>\n<html><head><title>A</title></head>\n<body>${survey}<p>Mine.</p></vcse-survey></body></html>`;

test('a chart is filled, what its author wrote in it stays, and the document is told to search engines', async () => {
  const {html, charts, problems} = await renderPage(page, {...pageFiles(), styles: 'a.css'});
  assert.deepEqual(problems, []);
  assert.equal(charts, 1);
  const [, root = '', rest = ''] =
    /<template shadowrootmode="open">(.*)<\/template>(.*)<\/vcse-survey>/s.exec(html) ?? [];
  assert.match(root, /^<link rel="stylesheet" href="a\.css" \/>.*<svg.*<table.*Source:/s);
  assert.equal(rest, '<p>Mine.</p>');
  const [, dataset = ''] =
    /<script type="application\/ld\+json">(.*?)<\/script><\/head>/.exec(html) ?? [];
  const {name, temporalCoverage, distribution} = JSON.parse(dataset) as Record<string, unknown>;
  assert.equal(name, 'How commissioners and VCSEs use information, 2022');
  assert.equal(temporalCoverage, '2022-03-01/2022-05-31');
  assert.deepEqual(distribution, {
    '@type': 'DataDownload',
    encodingFormat: 'application/json',
    contentUrl: 'survey.v1.example.json',
  });
});

test('an inlined document is the one that was drawn, in a block that nothing in it ends', async () => {
  const files = pageFiles();
  const read = async (address: URL) =>
    new TextEncoder().encode(
      new TextDecoder()
        .decode(await files.read(address))
        .replace('Online form', 'Online </script><b>form'),
    );
  const {html} = await renderPage(page, {
    ...files,
    read,
    styles: 'a.css',
    inline: true,
    noDatasets: true,
  });
  assert.doesNotMatch(html, /ld\+json/);
  const [, text = ''] = /<script type="application\/json">(.*?)<\/script>/s.exec(html) ?? [];
  const {survey: facts} = JSON.parse(text) as {survey: {method: string}};
  assert.match(facts.method, /^Online <\/script><b>form/);
});

test('one document in two charts is read once and told once', async () => {
  const files = pageFiles();
  const {html} = await renderPage(`${survey}</vcse-survey>${survey}</vcse-survey>`, {
    ...files,
    styles: 'a.css',
    address: 'https://example.org/charts/',
  });
  assert.deepEqual(files.asked, ['/survey.v1.example.json']);
  assert.equal(html.match(/ld\+json/g)?.length, 1);
  assert.match(html, /"contentUrl":"https:\/\/example\.org\/charts\/survey\.v1\.example\.json"/);
});

test('every problem is told with its line and its chart, which is left as it was', async () => {
  const bad = [
    '<p>',
    '<vcse-pie src="survey.v1.example.json"></vcse-pie>',
    '<vcse-survey></vcse-survey>',
    '<vcse-survey src="spend.v1.example.json"></vcse-survey>',
    '<vcse-survey src="survey.v1.example.json" form="pie"></vcse-survey>',
    `${survey}<template shadowrootmode="open"></template></vcse-survey>`,
  ].join('\n');
  const {html, charts, problems} = await renderPage(bad, {...pageFiles(), styles: 'a.css'});
  assert.equal(html, bad);
  assert.equal(charts, 0);
  const starts = [
    /^line 2, vcse-pie: unknown element/,
    /^line 3, vcse-survey: missing src/,
    /^line 4, vcse-survey: spend\.v1\.example\.json is a spend document/,
    /^line 5, vcse-survey: unknown form: "pie"/,
    /^line 6, vcse-survey: it is filled already/,
  ];
  assert.equal(problems.length, starts.length, problems.join('\n'));
  for (const [i, start] of starts.entries()) assert.match(problems[i] ?? '', start);
});

test('a width that no chart is drawn for is refused', async () => {
  await assert.rejects(
    renderPage(page, {...pageFiles(), styles: 'a.css', widths: {wide: 500, narrow: 328}}),
    /^RangeError: invalid widths: 500 and 328/,
  );
});

test('the words of a filled chart are in the language that it stands in', async () => {
  const welsh = page.replace('<html>', '<html lang="cy-GB">');
  const [own, english] = await Promise.all(
    [welsh, page].map((each) => renderPage(each, {...pageFiles(), styles: 'a.css'})),
  );
  assert.deepEqual(own?.problems, []);
  assert.match(own?.html ?? '', /<div class="frame" part="frame" lang="cy">/);
  assert.match(own?.html ?? '', /<summary>Dangos fel tabl<\/summary>/);
  assert.match(own?.html ?? '', /<strong>Ffynhonnell:<\/strong>/);
  assert.doesNotMatch(own?.html ?? '', /Show as table|Explore the chart|Source:/);
  assert.match(english?.html ?? '', /<div class="frame" part="frame" lang="en">/);
  assert.match(english?.html ?? '', /<summary>Show as table<\/summary>/);
});

test('a language without texts leaves a chart in English', async () => {
  const polish = page.replace('<html>', '<html lang="pl">');
  const {html} = await renderPage(polish, {...pageFiles(), styles: 'a.css'});
  assert.match(html, /<div class="frame" part="frame" lang="en">/);
});

test('only charts that wait to be asked get the button that asks', async () => {
  const asked = survey.replace('>', ' loading="asked">');
  const {html, problems} = await renderPage(`${survey}</vcse-survey>${asked}</vcse-survey>`, {
    ...pageFiles(),
    styles: 'a.css',
    ask: 'Explore',
  });
  assert.deepEqual(problems, []);
  const [, now = '', later = ''] = html.split('<vcse-survey');
  assert.doesNotMatch(now, /<button/);
  assert.match(later, /class="button asks">Explore</);
});
