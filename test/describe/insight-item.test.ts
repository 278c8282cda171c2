import {expect} from '@open-wc/testing';
import {insightItemWords} from '../../src/describe/insight-item.js';
import {exampleInsight, feedback, insightFigureAt} from '../support/insights.js';

describe('insightItemWords', () => {
  it('says numbers by feeling, the share with its range, and how it stands', async () => {
    const view = await insightFigureAt(feedback);
    expect(insightItemWords(view, 2)).to.deep.equal({
      title: 'Timeliness of care',
      lines: [
        '1,104 comments: 75 very negative, 411 negative, 153 neutral, 268 positive, 197 very positive',
        '44% negative, by chance 41% to 47%; clearly more than of all comments',
      ],
      label:
        'Timeliness of care. 1,104 comments: 75 very negative, 411 negative, 153 neutral, 268 positive, 197 very positive. 44 per cent negative, by chance 41 per cent to 47 per cent; clearly more than of all comments',
    });
    expect(insightItemWords(view, 99).label).to.equal('');
  });

  it('has no share under the base, and a change where there is a time before', async () => {
    const view = await insightFigureAt(feedback, {form: 'time'});
    expect(insightItemWords(view, 0).lines).to.deep.equal([
      '5 comments: 3 negative, 2 very positive',
      'Under 20 comments, so no share',
    ]);
    expect(insightItemWords(view, 6).lines.at(-1)).to.equal(
      'Down 4 points since April to June 2022',
    );
  });

  it('says that a number is hidden, and not what it might be', async () => {
    const view = await insightFigureAt(exampleInsight);
    const at = view.items.findIndex(({id}) => id === 'waiting');
    expect(insightItemWords(view, at).lines).to.deep.equal([
      'Comments: 77 negative, 11 mixed, positive not published, to protect privacy',
      '2 quotes',
    ]);
  });
});
