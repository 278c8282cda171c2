import {expect} from '@open-wc/testing';
import {ContractError} from '../../src/contract/contract-error.js';
import {coming, fileOf, fileRead, readMapDocument} from '../../src/elements/map-document.js';
import {smallMapDocument, squares} from '../support/small-map.js';

const base = location.href;
const read = (input: unknown) => readMapDocument(input, {name: 'small.json', base});

it('has the shapes that stand in the document, and a place for a letter in each', async () => {
  const {shapes, problems} = await read(smallMapDocument());
  expect(problems).to.deep.equal([]);
  expect(shapes?.areas.map(({code}) => code)).to.deep.equal(['A', 'B', 'C', 'D']);
  expect(shapes?.areas.every(({middle}) => middle !== undefined && middle[2] > 4)).to.equal(true);
});
it('asks for the file that the document names, or that the page gives', async () => {
  const document = smallMapDocument();
  const inFile = {
    ...document,
    resources: [
      ...document.resources.slice(0, 3),
      {name: 'boundaries', path: 'icb-2023.topo.json', projected: true},
    ],
  };
  const folder = new URL('/datasets/', location.href).href;
  const {shapes} = await readMapDocument(inFile, {name: 'x', base: `${folder}x.json`});
  expect(shapes?.areas.length).to.equal(42);
  const own = await readMapDocument(inFile, {
    name: 'x',
    base,
    boundaries: {
      name: 'sub-icb-2023.topo.json',
      file: coming(`${folder}sub-icb-2023.topo.json`, base),
    },
  });
  expect(own.shapes?.areas.length).to.equal(106);
});
it('keeps the figures when the file is missing, and says so', async () => {
  const document = smallMapDocument();
  const {spend, shapes, problems} = await read({
    ...document,
    resources: [...document.resources.slice(0, 3), {name: 'boundaries', path: 'no-such.topo.json'}],
  });
  expect(spend.commissioners.length).to.equal(4);
  expect(shapes).to.equal(undefined);
  expect(problems[0]).to.contain('no-such.topo.json was not found (404)');
});
it('keeps the figures when the shapes are of another time, and says how to mend it', async () => {
  const document = smallMapDocument();
  const other = (more: object) => ({
    ...document,
    spend: {...document.spend, areaVintage: '2018-04'},
    resources: [
      ...document.resources.slice(0, 3),
      {name: 'boundaries', projected: true, data: squares(), areaVintage: '2019-04', ...more},
    ],
  });
  const refused = await read(other({}));
  expect(refused.shapes).to.equal(undefined);
  expect(refused.problems[0]).to.contain(
    'The money is of the areas of April 2018, the boundaries are those of April 2019.',
  );
  const declared = await read(other({sameAreasAs: ['2018-04']}));
  expect(declared.shapes?.areas.length).to.equal(4);
});
it('refuses a wrong document with all its problems', async () => {
  let problems = 0;
  await read({}).catch((error: unknown) => (problems = (error as ContractError).problems.length));
  expect(problems).to.be.greaterThan(0);
});
it('names a file by the last part of its address', () => {
  expect(fileOf('https://example.org/a/b.json?x#y', 'z')).to.equal('b.json');
  expect(fileOf(undefined, 'z')).to.equal('z');
});
it('adds what is wrong with a file to the list, but no other error', async () => {
  const problems: string[] = [];
  const nothing = await fileRead(coming('no-such.json', base), undefined, problems, (value) =>
    Promise.resolve(value),
  );
  expect(nothing).to.equal(undefined);
  expect(problems.length).to.equal(1);
  let told: unknown;
  await fileRead(undefined, {name: 'boundaries', data: []}, problems, () => {
    throw new Error('ours');
  }).catch((error: unknown) => (told = error));
  expect((told as Error).message).to.equal('ours');
});
