import {expect} from '@open-wc/testing';
import {describeSurvey} from '../../src/describe/survey-words.js';
import {surveySpec} from '../../src/export/survey-spec.js';
import {agreement, exampleSurvey, figureAt, sources} from '../support/surveys.js';
import {vegaMarks} from '../support/vega-marks.js';

describe('surveySpec', () => {
  it('has every average and every percentage of both groups', async () => {
    for (const [src, kind] of [
      [agreement, 'symbol'],
      [sources, 'rect'],
    ] as const) {
      const view = await figureAt(src);
      const {rows, warnings} = await vegaMarks(surveySpec(view, describeSurvey(view)));
      const all = view.items.flatMap(({id, answers}) =>
        answers.flatMap(({group, cell}) =>
          cell.kind === 'value' ? [`${id} ${group.name} ${cell.value}`] : [],
        ),
      );
      expect(
        rows(kind)
          .filter(({value}) => value !== null)
          .map(({id, group, value}) => `${String(id)} ${String(group)} ${String(value)}`),
      ).to.have.members(all);
      expect(warnings, src).to.deep.equal([]);
    }
  });
  it('has all answers, which add to the whole', async () => {
    const view = await figureAt(exampleSurvey, {form: 'answers'});
    const {rows, warnings} = await vegaMarks(surveySpec(view, describeSurvey(view)));
    const sums = new Map<string, number>();
    for (const {id, group, value} of rows('rect')) {
      const key = `${String(id)} ${String(group)}`;
      sums.set(key, (sums.get(key) ?? 0) + Number(value));
    }
    expect(sums.size).to.be.greaterThan(1);
    for (const sum of sums.values()) expect(sum).to.be.closeTo(1, 1e-6);
    expect(warnings).to.deep.equal([]);
  });
  it('starts and ends where the scale of the answers does', async () => {
    const view = await figureAt(agreement);
    const saved = JSON.stringify(surveySpec(view, describeSurvey(view)));
    expect(saved).to.contain(`"domain":[${view.scale?.lowest},${view.scale?.highest}]`);
  });
});
