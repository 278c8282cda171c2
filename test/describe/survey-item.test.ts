import {expect} from '@open-wc/testing';
import {surveyItemWords} from '../../src/describe/survey-item.js';
import {agreement, exampleSurvey, figureAt, sources} from '../support/surveys.js';

describe('surveyItemWords', () => {
  it('says averages, gap, sides and the statement in full', async () => {
    const view = await figureAt(agreement, {question: 'table-31'});
    expect(surveyItemWords(view, 0)).to.deep.equal({
      title: 'Commissioners have changed through VCSE facts',
      lines: [
        'Commissioners 2.33; VCSEs 3.49',
        'Gap +1.16; Commissioners lean to agree, VCSEs lean to disagree',
        'In full: Commissioners have changed how they commission because of what VCSEs know.',
      ],
      label:
        'Commissioners have changed through VCSE facts. Commissioners 2.33; VCSEs 3.49. Gap +1.16; Commissioners lean to agree, VCSEs lean to disagree. In full: Commissioners have changed how they commission because of what VCSEs know.',
    });
    expect(surveyItemWords(view, 9).label).to.equal('');
  });

  it('says counts of percentages', async () => {
    expect(surveyItemWords(await figureAt(sources), 0).lines).to.deep.equal([
      'Commissioners 89% (17 of 19); VCSEs 49% (36 of 73)',
      'Gap +40 points',
    ]);
  });

  it('says all answers, or that they are not published', async () => {
    const view = await figureAt(exampleSurvey);
    const at = view.items.findIndex(({id}) => id === 'slow');
    expect(surveyItemWords(view, at).lines[0]).to.equal(
      'Commissioners not published, to protect privacy; VCSEs (80): strongly agree 4, agree 15, neither 21, disagree 28, strongly disagree 12',
    );
  });

  it('speaks of intervals only where the document has them', async () => {
    const view = await figureAt(exampleSurvey, {form: 'means'});
    const at = view.items.findIndex(({id}) => id === 'everyday');
    expect(surveyItemWords(view, at).lines[1]).to.contain('the intervals overlap');
  });
});
