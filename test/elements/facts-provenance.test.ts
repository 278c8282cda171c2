import {expect} from '@open-wc/testing';
import {factsProvenance} from '../../src/elements/facts-provenance.js';

describe('factsProvenance', () => {
  it('adds place, time and notes to what the document says of itself', () => {
    const head = {
      name: 'a',
      title: 'A title',
      language: 'en',
      licenses: [{title: 'OGL'}],
      sources: [{title: 'A source'}],
      contributors: [],
    } as const;
    const made = factsProvenance(
      head,
      {place: 'England', notes: [{text: 'One.'}], disclosure: {note: 'Two.'}},
      '2022',
    );
    expect(made.title).to.equal('A title');
    expect(made.place).to.equal('England');
    expect(made.period).to.equal('2022');
    expect(made.notes).to.deep.equal(['One.', 'Two.']);
  });
});
