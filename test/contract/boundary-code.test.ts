import {expect} from '@open-wc/testing';
import {codeOf, textOf} from '../../src/contract/boundary-code.js';

it('takes the shape’s id, else the property code, else the one that is named', () => {
  const name = 'x.json';
  expect(codeOf({id: 'E1', properties: {code: 'E2'}}, {name})).to.equal('E1');
  expect(codeOf({properties: {code: 'E2'}}, {name})).to.equal('E2');
  expect(codeOf({id: 'E1', properties: {lad23cd: 'E3'}}, {name, codeProperty: 'lad23cd'})).to.equal(
    'E3',
  );
  expect(codeOf({id: 7, properties: {}}, {name})).to.equal(undefined);
});
it('reads no inherited properties', () => {
  expect(textOf({}, 'constructor')).to.equal(undefined);
  expect(textOf(null, 'code')).to.equal(undefined);
});
