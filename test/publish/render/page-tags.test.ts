import assert from 'node:assert/strict';
import {test} from 'node:test';
import {pageTags} from '../../../src/publish/render/page-tags.js';

test('a chart’s tag is read as a browser reads it: names in small letters, values without entities', () => {
  const page =
    '<main>\n<VCSE-Map src=spend.json\n measure="a &gt; b &amp; &#39;c&#x27; &pound;1" highlight=\'x "y"\' quartiles>\n<p>Words</p></vcse-map>';
  const [tag, ...others] = pageTags(page).charts;
  assert.deepEqual(others, []);
  assert.equal(tag?.name, 'vcse-map');
  assert.equal(tag.line, 2);
  assert.equal(page.slice(tag.from, tag.to).at(-1), '>');
  assert.equal(tag.content, '\n<p>Words</p>');
  assert.deepEqual(tag.attributes, [
    ['src', 'spend.json'],
    ['measure', "a > b & 'c' £1"],
    ['highlight', 'x "y"'],
    ['quartiles', ''],
  ]);
});

test('a tag in a comment, a script, a template or a value is none', () => {
  const {charts} = pageTags(
    `<!-- <vcse-map src="a"> --><script>const a = '<vcse-map>';</script><template><vcse-map></vcse-map></template>` +
      `<p title="<vcse-map>">&lt;vcse-map></p><textarea><vcse-map></textarea><vcse-trend src="b"></vcse-trend>`,
  );
  assert.deepEqual(
    charts.map(({name}) => name),
    ['vcse-trend'],
  );
});

test('the end of the head is found, and missing where there is none', () => {
  const page = '<head><script>"</head>"</script></head><body></body>';
  assert.equal(pageTags(page).headEnd, page.indexOf('</head><body>'));
  assert.equal(pageTags('<p>part</p>').headEnd, undefined);
});

test('a chart stands in the language of the nearest lang, in English without one', () => {
  const {charts} = pageTags(
    '<html lang="cy-GB"><body><p>A<p lang="en">B<br><vcse-map></vcse-map><p><vcse-map></vcse-map></p>' +
      '<div lang="en-GB"><img src="a"><vcse-map lang="CY"></vcse-map><vcse-map></vcse-map></div><vcse-map></vcse-map></body></html>',
  );
  assert.deepEqual(
    charts.map(({language}) => language),
    ['en', 'cy', 'cy', 'en', 'cy'],
  );
  assert.equal(pageTags('<vcse-map></vcse-map>').charts[0]?.language, 'en');
  assert.equal(pageTags('<html lang=""><vcse-map></vcse-map>').charts[0]?.language, 'en');
});
