import {expect} from '@open-wc/testing';
import '../../src/define/vcse-journeys.js';
import type {VcseJourneys} from '../../src/elements/vcse-journeys.js';
import {equipped, part, placedAs, until} from '../support/drawn.js';
import {example} from '../support/journeys.js';

describe('JourneysExploring', () => {
  it('lights the whole way of the step that has the focus, and no other', async () => {
    const element: VcseJourneys = await equipped(
      await placedAs('vcse-journeys', {src: example, form: 'flows'}, 960),
    );
    part(element, '.explore').click();
    await until(() => element.renderRoot.querySelector('.ring .band-lit') !== null, 'the way');
    // Every step of the first journey follows its first step or one that does, but those by the GP.
    expect(element.renderRoot.querySelectorAll('.ring [class^="band-lit"]').length).to.equal(7);
    expect(element.renderRoot.querySelectorAll('.ring path[class^="ring-"]').length).to.equal(2);
  });
});
