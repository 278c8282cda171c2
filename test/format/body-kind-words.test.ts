import {expect} from '@open-wc/testing';
import {
  bodyKinds,
  bodyKindWords,
  kindHeading,
  legalForms,
  legalFormWords,
  levelName,
  levelNames,
} from '../../src/format/body-kind-words.js';

describe('bodyKindWords', () => {
  it('names one and several bodies of every kind', () => {
    expect(bodyKindWords('nhs-provider')).to.deep.equal({
      one: 'NHS provider',
      many: 'NHS providers',
    });
    expect(bodyKinds.map((kind) => kindHeading(kind))).to.include('Other bodies');
  });

  it('names legal forms and levels', () => {
    expect(legalForms.map((form) => legalFormWords(form).many)).to.include('Registered charities');
    expect(levelNames.map((level) => levelName(level))).to.deep.equal([
      'National',
      'System',
      'Place',
      'Neighbourhood',
    ]);
    expect(levelName()).to.equal('Level not stated');
  });
});
