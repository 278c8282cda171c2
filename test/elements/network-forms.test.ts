import {expect} from '@open-wc/testing';
import {networkForm} from '../../src/elements/network-forms.js';
import {networkBase} from '../../src/view/network-base.js';
import {askedOf, spendGraph} from '../support/small-network.js';

describe('networkForm', () => {
  it('loads a form once and has it at hand then', async () => {
    const first = networkForm('matrix');
    expect(first).to.be.instanceOf(Promise);
    const parts = await first;
    expect(networkForm('matrix')).to.equal(parts);
  });

  it('has figure, words and drawing of every form', async () => {
    const graph = await spendGraph();
    for (const form of ['bipartite', 'ego', 'matrix', 'force'] as const) {
      const parts = await networkForm(form);
      const asked = askedOf({form});
      const view = parts.figure(networkBase(graph, asked), asked);
      expect(view.form).to.equal(form);
      expect(parts.describe(view).heading.length).to.be.above(5);
      expect(parts.draw(view, {width: 700, em: 1}).marks.length).to.equal(5);
    }
  });
});
