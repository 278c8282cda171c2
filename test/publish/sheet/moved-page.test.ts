import assert from 'node:assert/strict';
import {test} from 'node:test';
import {movedPage} from '../../../src/publish/sheet/moved-page.js';

test('relative addresses begin with the way back, all others stay', () => {
  const fixed = `<a href='#b'>b</a><a href="/c">c</a><img src="https://example.org/d.png">`;
  assert.equal(
    movedPage(`<link href="a.css"><link href="kept.css">${fixed}<vcse-map src='e.json'>`, '../', [
      'kept.css',
    ]),
    `<link href="../a.css"><link href="kept.css">${fixed}<vcse-map src='../e.json'>`,
  );
});

test('what stands in scripts and comments stays', () => {
  const page = '<!-- <img src="a.png"> --><script src="b.js">x = \'<img src="c.png">\';</script>';
  assert.equal(movedPage(page, '../'), page.replace('b.js', '../b.js'));
});
