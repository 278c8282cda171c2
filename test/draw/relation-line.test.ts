import {expect} from '@open-wc/testing';
import {render, svg} from 'lit';
import {relationLine, relationLook} from '../../src/draw/relation-line.js';

describe('relationLine', () => {
  const lines = (kind: 'hosts' | 'funds', inferred: boolean) => {
    const box = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    render(svg`${relationLine({kind, inferred}, 'M0 0h9')}`, box as unknown as HTMLElement);
    return [...box.querySelectorAll('path')].map((path) => path.getAttribute('class'));
  };

  it('draws hosting as two lines, other kinds as one', () => {
    expect(lines('hosts', false)).to.deep.equal(['tie tie-hosts', 'tie-inner tie-hosts-inner']);
    expect(lines('funds', false)).to.deep.equal(['tie tie-funds']);
  });

  it('draws our reading weaker, whatever the kind', () => {
    expect(lines('hosts', true)).to.deep.equal(['tie tie-inferred tie-hosts']);
    expect(relationLook({kind: 'advises', inferred: true})).to.contain('tie-inferred');
  });
});
