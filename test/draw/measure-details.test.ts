import {expect} from '@open-wc/testing';
import {nothing} from 'lit';
import {actionList, evidenceList, measureDetails} from '../../src/draw/measure-details.js';
import {exampleScorecard, measuresAt} from '../support/scorecards.js';
import {rendered, words} from '../support/rendered.js';

describe('measureDetails', () => {
  it('shows evidence in full with who, when and consent, times and source', async () => {
    const seats = (await measuresAt(exampleScorecard)).items.find(({id}) => id === 'board-seats');
    if (!seats) throw new Error('no measure');
    const text = words(await rendered(measureDetails(seats)));
    expect(text).to.contain('We are asked before the plan is written now, not after.');
    expect(text).to.contain(
      "Manager of a carers' charity, 2023-02. Consent given: Signed form, February 2023",
    );
    expect(text).to.contain('2019-20 12.5%; 2020-21 no figure; 2021-22 14.8%; 2022-23 18.5%');
    expect(text).to.contain('Source: Minutes of the nine boards');
  });

  it('links to films, transcripts and captions of the publisher, and says whose host they are on', async () => {
    const [people] = (await measuresAt(exampleScorecard)).perspectives;
    const box = await rendered(evidenceList(people?.evidence ?? []));
    const links = [...box.querySelectorAll('a')];
    expect(links.map((link) => link.rel)).to.deep.equal(Array(3).fill('noopener noreferrer'));
    expect(links.map(words).map((text) => text.split(':')[0])).to.deep.equal([
      'Open the film (example.org)',
      'Read the transcript (example.org)',
      'Captions (example.org)',
    ]);
  });

  it('lists what is to be done', async () => {
    expect(actionList([])).to.equal(nothing);
    expect(words(await rendered(actionList([{text: 'Ask.', state: 'done'}])))).to.equal(
      'To do Ask: done.',
    );
  });
});
