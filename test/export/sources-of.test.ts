import {expect} from '@open-wc/testing';
import {sourcesOf} from '../../src/export/sources-of.js';

describe('sourcesOf', () => {
  it('names each source once, and none that another one says whole', () => {
    const figure = (source?: string) => ({
      ...({kind: 'figure', value: '1', sentence: ''} as const),
      ...(source ? {source} : {}),
    });
    expect(
      sourcesOf([
        figure('Books'),
        figure('Books. Licence: OGL.'),
        figure('Books. Licence: OGL.'),
        figure('Lists'),
        figure(),
        {kind: 'quote', text: 'Yes.'},
      ]),
    ).to.deep.equal(['Books. Licence: OGL.', 'Lists']);
  });
});
