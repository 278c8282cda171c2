import {expect} from '@open-wc/testing';
import {inverted, surnameFirst} from '../../src/export/surname-first.js';

describe('surnameFirst', () => {
  it('tells surname and initials apart where initials are written', () => {
    for (const name of [
      'R. J. Sheaff',
      'R.J. Sheaff',
      'R.-J. Sheaff',
      'Sheaff, R. J.',
      'Sheaff, RJ',
    ])
      expect(surnameFirst(name), name).to.deep.equal({surname: 'Sheaff', initials: 'R. J.'});
    expect(surnameFirst('Á. de Vries')).to.equal(undefined);
    expect(surnameFirst('Á. O’Brien-Smith')).to.deep.equal({
      surname: 'O’Brien-Smith',
      initials: 'Á.',
    });
  });

  it('leaves alone what may be a body', () => {
    for (const name of ['Example Council', 'NHS England', 'Alex Gibson', 'Hope, Faith and Charity'])
      expect(surnameFirst(name), name).to.equal(undefined);
  });
});

it('turns a name round for a list of references where initials tell it from a body’s', () => {
  expect(inverted('R. Sheaff')).to.equal('Sheaff, R.');
  expect(inverted('Example Council')).to.equal('Example Council');
});
