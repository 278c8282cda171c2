import {expect} from '@open-wc/testing';
import {checkedDocument} from '../../src/contract/checked-document.js';
import {ContractError} from '../../src/contract/contract-error.js';
import {networkShape} from '../../src/contract/generated/network-shape.js';

const head = {
  $schema: 'x/network.v1.json',
  name: 'small',
  title: 'Small',
  licenses: [{title: 'OGL'}],
  sources: [{title: 'Books'}],
};

describe('checkedDocument', () => {
  it('gives a table that the document does not have as an empty one', async () => {
    const response = await fetch('/test/contract/documents/network.v1.example.json');
    const example = await response.json();
    const resources = example.resources.filter(
      (each: {name: string}) => each.name === 'organisations',
    );
    const read = await checkedDocument<object, {organisations: object; relations: object}>(
      'network',
      networkShape,
      {...example, resources},
    );
    expect(read.relations).to.deep.equal([]);
    expect(read.organisations.length).to.equal(resources[0].data.length);
    expect(Object.isFrozen(read)).to.equal(true);
  });

  it('names every problem at once', async () => {
    const document = {...head, network: 5, resources: [{name: 'relations', data: [{from: 1}]}]};
    const error = await checkedDocument('network', networkShape, document, {name: 'n.json'}).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(ContractError);
    const {problems} = error as ContractError;
    expect(problems.length).to.be.greaterThan(2);
    expect(problems.map(({message}) => message).join()).to.contain('relations row 1');
  });
});
