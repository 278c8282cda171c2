// Each ban and each boundary is seen by the linter.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ESLint} from 'eslint';

const eslint = new ESLint();

/** Rules that a text breaks when it stands in a file. */
async function broken(file, text) {
  const [{messages}] = await eslint.lintText(text, {filePath: file});
  return messages.map(({ruleId, message}) => `${ruleId}: ${message}`).join('\n');
}

const sinks = [
  'document.body.innerHTML = name;',
  'document.body.outerHTML = name;',
  "document.body.insertAdjacentHTML('beforeend', name);",
  'document.write(name);',
  'frame.srcdoc = name;',
  'new DOMParser();',
  "new Function('return 1');",
  'unsafeHTML(name);',
  'unsafeCSS(name);',
  "setTimeout('alert(1)', 1);",
  "localStorage.setItem('a', 'b');",
  'sessionStorage.clear();',
  'console.log(document.cookie);',
  'export default name;',
];

for (const text of sinks) {
  test(`refused in a page's source: ${text}`, async () => {
    assert.match(
      await broken('src/elements/vcse-distribution.ts', text),
      /no-restricted-syntax|no-implied-eval/,
    );
  });
}

for (const [folder, other] of [
  ['draw', 'analysis'],
  ['view', 'contract'],
  ['analysis', 'format'],
  ['describe', 'draw'],
  ['elements', 'publish'],
  ['load', 'contract'],
]) {
  test(`${folder}/ may not import ${other}/`, async () => {
    const files = {
      draw: 'label',
      view: 'values-of',
      analysis: 'rank',
      describe: 'runs',
      elements: 'vcse-distribution',
      load: 'load-json',
    };
    assert.match(
      await broken(
        `src/${folder}/${files[folder]}.ts`,
        `import {x} from '../${other}/x.js';\nexport const y = x;`,
      ),
      /no-restricted-imports/,
    );
  });
}

test('Arquero stays out of the page', async () => {
  assert.match(
    await broken('src/analysis/rank.ts', "import {table} from 'arquero';\nexport const t = table;"),
    /no-restricted-imports/,
  );
});
