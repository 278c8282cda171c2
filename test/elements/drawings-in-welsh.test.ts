import {expect} from '@open-wc/testing';
import {labelBox} from '../../src/draw/label.js';
import {placedAs, until} from '../support/drawn.js';
import {everyForm} from '../support/every-form.js';

describe('drawings in Welsh', () => {
  for (const [tag, settings] of everyForm)
    it(`keep their words inside: ${tag} ${JSON.stringify(settings)}`, async () => {
      for (const width of [288, 700]) {
        const element = await placedAs(tag, {...settings, lang: 'cy'}, width);
        await until(() => element.figure?.language === 'cy' && !!element.drawing, 'Welsh');
        await element.updateComplete;
        const {labels, width: room} = element.drawing!;
        const outside = labels.filter((label) => {
          const box = labelBox(label, 1);
          return box.x < -0.6 || box.x + box.width > room + 0.6;
        });
        expect(
          outside.map(({text}) => text),
          `at ${width} px`,
        ).to.deep.equal([]);
        element.parentElement?.remove();
      }
    });
});
