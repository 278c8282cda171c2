// What assistive technology is told of a scorecard: one real table, or a list of cards where room is short.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {drawAll} from './support/pages.mjs';
import {site} from './support/site.mjs';

const {browser, server} = await site();

/** The accessibility tree of one chart of the page of scorecards, as text. */
async function tree(id, width) {
  const page = await browser.newPage({viewport: {width, height: 900}});
  await page.goto(new URL('examples/scorecard.html', server.address).href);
  await drawAll(page);
  const text = await page.locator(`#${id} vcse-scorecard`).locator('.drawing').ariaSnapshot();
  await page.close();
  return text;
}

test('targets are a table: caption, column headers, a group a perspective, a row header a measure', async () => {
  const text = await tree('targets', 1100);
  assert.match(text, /- table "Measures of Systems and alliances in the framework"/);
  for (const heading of ['Measure', 'Now', 'Target', 'Status and change', 'Evidence'])
    assert.match(text, new RegExp(`- columnheader "${heading}"`));
  assert.match(text, /- rowheader "Money and sustainability"/);
  assert.match(
    text,
    /- '?rowheader "Money for VCSEs under the 1% principle Bradford District and Craven/,
  );
  assert.match(text, /- cell "Below target about £6M short no earlier value"/);
  assert.match(
    text,
    /- '?button "Where from\?: Money for VCSEs under the 1% principle" \[expanded\]/,
  );
  assert.doesNotMatch(text, /- img/);
});

test('under 480 pixels the same words are a list', async () => {
  const text = await tree('targets', 360);
  assert.doesNotMatch(text, /- table/);
  assert.equal(text.match(/- list "/g)?.length, 4);
  assert.match(text, /- term: Status and change\n\s+- definition: Below target about £6M short/);
});

test('a spine says rank and amounts in words, quartiles say their numbers', async () => {
  const spine = await tree('spine', 1100);
  assert.match(spine, /rank 37 of 189\. lowest 0\.03%, lower quarter 1\.0%, middle 1\.7%/);
  const sites = await tree('table-4', 1100);
  assert.match(sites, /- row "O 2 3 3 3 1 4 4"/);
  assert.match(sites, /- rowheader "Study sites \(6\)"/);
});
