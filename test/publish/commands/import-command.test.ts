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

const about = 'What,Yours\nTitle,What we heard\nPublisher,HW\nLicence,OGL\nCoding frame,Ours\n';

test('coded comments become a document; nothing is written while anything in them is wrong', async () => {
  const rows = '12/04/2022,Hackney,Staff,positive\n'.repeat(8);
  const head = 'Date,Borough,Theme,Sentiment\n';
  const at = await folderWith({
    'list.csv': head + rows,
    'wrong.csv': `${head}12/04/2022,Hackney,Staff,postive\n12/04/2022,Ring 07700 900123,Staff,positive\n`,
    'about.csv': about,
    'april.csv': april,
  });
  const {code, err} = await ran('import', at('list.csv'), at('about.csv'), '--out', at('doc.json'));
  assert.equal(code, 0, err);
  assert.match(err, /themes are counted and comments are not/);
  assert.match((await ran('check', at('doc.json'))).out, /Every chart can draw it/);
  const wrong = await ran('import', at('wrong.csv'), at('about.csv'), '--out', at('no.json'));
  assert.equal(wrong.code, 1);
  assert.match(
    wrong.err,
    /^File 'wrong\.csv', row 3: 'Borough' holds what looks like a telephone number/m,
  );
  assert.match(
    wrong.err,
    /^File 'wrong\.csv', row 2: feeling 'postive'.*did you mean positive\?$/m,
  );
  await assert.rejects(readFile(at('no.json')), /ENOENT/);
  const mixed = await ran('import', at('list.csv'), at('april.csv'), '--commissioner', 'A');
  assert.match(mixed.err, /april\.csv cannot stand beside coded comments in list\.csv/);
});

test('quarters, rules and sets of numbers are chosen', async () => {
  const at = await folderWith({
    'comments.csv':
      'Date,Service,Theme 1,Feeling\n12/04/2022,GP,Staff,positive\n12/04/2022,A&E,Staff,positive\n',
    'about.csv': about,
  });
  const files = ['import', at('comments.csv'), at('about.csv')];
  const {out} = await ran(
    ...files,
    '--quarters',
    'calendar',
    '--rules',
    'none',
    '--by',
    'theme,service,period',
  );
  assert.match(out, /\{"theme":"staff","service":"gp","period":"2022 Q2","count":1\}/);
  for (const [option = '', value = ''] of [
    ['--quarters', 'x'],
    ['--rules', 'x'],
    ['--by', 'x'],
  ]) {
    const {code, err} = await ran(...files, option, value);
    assert.equal(code, 2);
    assert.match(err, new RegExp(`unknown ${option} x \\(expected`));
  }
});

test('tables that were filled in are searched for personal data too', async () => {
  const at = await folderWith({
    'insight-themes.csv': 'id,name\na,Ask jo@example.org\n',
    'insight-feedback.csv': 'theme,count\na,12\n',
    'insight-facts.json': JSON.stringify({
      name: 'i',
      title: 'I',
      licenses: [{title: 'OGL'}],
      sources: [{title: 'S'}],
      insight: {codingFrame: {name: 'F'}, period: {from: '2022', to: '2022'}},
    }),
  });
  const {code, err} = await ran('import', at('insight-themes.csv'), at('insight-feedback.csv'));
  assert.equal(code, 1, err);
  assert.match(err, /themes row 1, name: holds what looks like an e-mail address \(jo…\)/);
});
