import {expect} from '@open-wc/testing';
import {
  detailsLabel,
  evidenceList,
  hasDetails,
  measureDetails,
} from '../../src/draw/measure-details.js';
import {exampleScorecard, firstMeasure, measuresAt, scorecardWith} from '../support/scorecards.js';
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
    expect(detailsLabel(seats)).to.equal('Evidence (1)');
    expect(hasDetails(seats)).to.equal(true);
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

  it('has nothing to say of a bare measure', async () => {
    expect(hasDetails(await firstMeasure(scorecardWith([{}])))).to.equal(false);
    expect(detailsLabel(await firstMeasure(scorecardWith([{source: 'A return'}])))).to.equal(
      'More',
    );
  });
});
