import {expect} from '@open-wc/testing';
import {
  changeWords,
  insightDescription,
  shareOfText,
  shareText,
  sideWord,
  whereWords,
  wholeWords,
} from '../../src/describe/insight-words.js';
import {exampleInsight, feedback, insightFigureAt} from '../support/insights.js';

const words = {heading: 'a finding', subtitle: '', sentence: [], reading: ''};

describe('words of coded comments', () => {
  it('writes shares with what they are shares of', async () => {
    const view = await insightFigureAt(feedback, {service: 'NEAS.nhs-111'});
    const {share} = view.all.find(({id}) => id === 'timeliness-of-care') ?? {};
    if (!share) throw new Error('no share');
    expect(shareText(share, view)).to.equal('52%');
    expect(shareOfText(share, view)).to.equal('52% of 259');
    expect(sideWord(view)).to.equal('negative');
    expect(whereWords(view)).to.equal('NHS 111, January 2021 to September 2022');
    expect(wholeWords(view)).to.equal('Of all 1,066 comments 38% are negative. ');
  });

  it('says how a share has changed, and of no clear change no number', async () => {
    const view = await insightFigureAt(feedback);
    const before = {value: 0.3, low: 0.2, high: 0.4, count: 30, of: 100};
    const change = (value: number, clear: boolean) =>
      changeWords({value, low: 0, high: 0, clear, before}, 'April to June 2022', view);
    expect(change(0.118, true)).to.equal('up 12 points since April to June 2022');
    expect(change(-0.05, true)).to.equal('down 5 points since April to June 2022');
    expect(change(0.2, false)).to.equal('no clear change since April to June 2022');
  });

  it('notes that a comment may have several themes, the base of shares, and what chance does', async () => {
    const {heading, notes} = insightDescription(await insightFigureAt(feedback), words);
    expect(heading).to.equal('A finding');
    expect(notes.slice(0, 5)).to.deep.equal([
      'A comment may have several themes, so themes are not added up.',
      'Under 20 comments no share is shown.',
      '1,729 comments without a feeling are in no share.',
      'A difference is called clear only where it is wider than chance would make it 19 times in 20 (Wilson’s interval).',
      'Of 36 compared, 2 may look clear by chance alone.',
    ]);
  });

  it('says of made-up numbers that they are', async () => {
    const view = {...(await insightFigureAt(feedback)), illustrative: true as const};
    const {sentence, notes} = insightDescription(view, words);
    expect(sentence.map(({text}) => text)).to.deep.equal(['Illustrative figures, made up. ']);
    expect(notes[0]).to.equal('Illustrative figures, made up to show how the chart looks.');
  });

  it('notes that mixed comments are kept apart, and how many numbers are hidden', async () => {
    const {notes} = insightDescription(await insightFigureAt(exampleInsight), words);
    expect(notes).to.include.members([
      'Mixed comments are kept apart: they are counted neither as positive nor as negative.',
      '1 figure is not published, to protect privacy.',
    ]);
  });
});
