import {expect} from '@open-wc/testing';
import {actionWords, evidenceKind, evidenceOrigin} from '../../src/format/evidence-words.js';

describe('words of evidence and actions', () => {
  it('say who, when and consent', () => {
    expect(
      evidenceOrigin({
        who: 'A carer',
        when: '2023-02',
        consent: 'given',
        consentNote: 'Signed form.',
        anonymised: true,
      }),
    ).to.equal('A carer, 2023-02. Consent given: Signed form. Names taken out.');
    expect(evidenceOrigin({consent: 'given', anonymised: false})).to.equal('Consent given.');
    expect(
      evidenceOrigin({consent: 'not-needed', consentNote: 'Published minutes.', anonymised: false}),
    ).to.equal('Published minutes.');
    expect(evidenceKind('audio')).to.equal('Recording');
  });

  it('say what is to be done, by whom and by when', () => {
    expect(
      actionWords({text: 'Pay early.', owner: 'Finance', due: '2023-09', state: 'under-way'}),
    ).to.equal('Pay early: under way (Finance, by 2023-09).');
    expect(actionWords({text: 'Ask', state: 'planned'})).to.equal('Ask: planned.');
  });
});
