import {expect} from '@open-wc/testing';
import {surveyKey} from '../../src/elements/survey-key.js';
import {agreement, exampleSurvey, figureAt, satisfaction, sources} from '../support/surveys.js';
import {rendered, words} from '../support/rendered.js';

describe('surveyKey', () => {
  it('names the groups, how many answered, and of averages which end is agreement', async () => {
    const box = await rendered(surveyKey(await figureAt(agreement)));
    expect([...box.querySelectorAll('li')].map(words)).to.deep.equal([
      'Commissioners (23)',
      'VCSEs (108)',
      'Lower is more agreement; + means that VCSEs agree less',
    ]);
    const satisfied = await rendered(surveyKey(await figureAt(satisfaction)));
    expect(words(satisfied.querySelector('.ends'))).to.equal(
      'Lower is more satisfaction; + means that VCSEs are satisfied less',
    );
    const chosen = await rendered(surveyKey(await figureAt(sources)));
    expect([...chosen.querySelectorAll('li')].map(words)).to.deep.equal([
      'Commissioners (19)',
      'VCSEs (73)',
    ]);
  });

  it('names the answers in the order of the bars, strong ones darker', async () => {
    const box = await rendered(surveyKey(await figureAt(exampleSurvey)));
    expect(
      [...box.querySelectorAll('li')].map(
        (item) => `${words(item)}: ${item.querySelector('rect')?.getAttribute('class') ?? ''}`,
      ),
    ).to.deep.equal([
      'Strongly agree: answer-agree-1',
      'Agree: answer-agree-0',
      'Neither: answer-neither',
      'Disagree: answer-against-0',
      'Strongly disagree: answer-against-1',
    ]);
  });

  it('has a tag when figures are made up', async () => {
    const view = await figureAt(agreement);
    const box = await rendered(surveyKey({...view, illustrative: true}));
    expect(words(box.querySelector('.tag'))).to.equal('Illustrative: made-up figures');
  });
});
