import {expect} from '@open-wc/testing';
import {flowLabels} from '../../src/draw/flow-labels.js';
import {labelBox} from '../../src/draw/label.js';

const pieces = [
  {text: 'All on the same scale.', look: 'strong'},
  {text: 'Dark line: the one named;', look: 'label-main'},
];

describe('flowLabels', () => {
  it('sets pieces after one another on a line', () => {
    const [first, second] = flowLabels(pieces, {x: 5, y: 10, width: 600, line: 18, em: 1});
    expect(first).to.deep.equal({x: 5, y: 10, text: 'All on the same scale.', look: 'strong'});
    expect(second?.y).to.equal(10);
    expect(second?.x).to.be.greaterThan(100);
  });

  it('breaks between words, keeps every word, and stays within the width', () => {
    const labels = flowLabels(pieces, {x: 0, y: 10, width: 120, line: 18, em: 1});
    expect(labels.map(({text}) => text).join(' ')).to.equal(
      'All on the same scale. Dark line: the one named;',
    );
    expect(new Set(labels.map(({y}) => y)).size).to.be.greaterThan(2);
    for (const label of labels) {
      const {x, width} = labelBox(label, 1);
      expect(x + width).to.be.at.most(121);
    }
  });
});
