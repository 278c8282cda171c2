import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {folderWith, ran} from '../support/ran.js';

const april = 'Date,Supplier,Amount\n01/04/2018,=Hope House,100\n02/04/2018,Mind,bad\nTotal,,100\n';

test('a file becomes a document, and every other row is listed with its reason', async () => {
  const at = await folderWith({'april.csv': april});
  const {code, err} = await ran(
    'import',
    at('april.csv'),
    '--commissioner',
    'Leeds',
    '--left-out',
    at('left-out.csv'),
    '--out',
    at('doc.json'),
  );
  assert.equal(code, 0, err);
  assert.match(err, /read: 1 payment, £100\.00/);
  assert.match(err, /the file’s own total agrees/);
  assert.match(await readFile(at('doc.json'), 'utf8'), /"amount":100\}/);
  const list = await readFile(at('left-out.csv'), 'utf8');
  assert.match(list, /^\uFEFFfile,line,rows,kind,reason,amount,text\r\n/);
  assert.match(list, /april\.csv,3,1,refused,"unreadable amount: ""bad""/);
  assert.match((await ran('check', at('doc.json'))).out, /Every chart can draw it/);
});

test('refused rows are said where they are not listed, and are an error when strict', async () => {
  const at = await folderWith({'april.csv': april, 'clean.csv': april.replace('bad', '0')});
  const {code, out, err} = await ran('import', at('april.csv'), '--commissioner', 'A', '--strict');
  assert.equal(code, 1);
  assert.match(err, /april\.csv row 3: unreadable amount/);
  assert.match(out, /^\{\n {2}"\$schema"/);
  assert.equal((await ran('import', at('clean.csv'), '--commissioner', 'A', '--strict')).code, 0);
});

test('a publisher’s own spellings come from a file', async () => {
  const at = await folderWith({
    'a.csv': 'When,To whom,How much\n01/04/2018,Hope House,100\n',
    'own.json': '{"date": ["when"], "supplier": ["To whom"], "amount": ["how much"]}',
  });
  const args = ['import', at('a.csv'), '--commissioner', 'A', '--aliases', at('own.json')];
  assert.match((await ran(...args)).out, /"name":"Hope House"/);
});

test('templates are read with the facts that lie beside them, and empty ones are told', async () => {
  const at = await folderWith({});
  await ran('template', 'survey', '--out', at(''));
  const facts = JSON.parse(await readFile(at('survey-facts.json'), 'utf8')) as {survey: object};
  assert.ok(facts.survey);
  const {code, err} = await ran('import', at('survey-*.csv'), '--out', at('doc.json'));
  assert.equal(code, 2);
  assert.match(err, /survey-answers\.csv, .*: nothing is filled in below the guidance/);
});

test('wrong options are said with what was expected', async () => {
  const at = await folderWith({'april.csv': april, 'list.json': '[]'});
  for (const [args, words] of [
    [
      ['--instrument', 'money'],
      /^unknown --instrument money \(expected payment, grant, contract\)/,
    ],
    [['--threshold', 'much'], /^unknown --threshold much \(expected pounds/],
    [['--facts', at('list.json')], /^invalid list\.json: no object/],
    [['--aliases', at('list.json')], /^invalid list\.json: no object of fields/],
  ] as const) {
    const {code, err} = await ran('import', at('april.csv'), '--commissioner', 'A', ...args);
    assert.equal(code, 2);
    assert.match(err, words);
  }
});
