import {expect} from '@open-wc/testing';
import {reachNotes} from '../../src/describe/reach-notes.js';
import {reachOf} from '../support/reach-of.js';

describe('reachNotes', () => {
  it('say how crowded dots are shown, and who is left out and why', () => {
    const view = reachOf([
      [10, 1],
      [0, 1],
    ]);
    const withheld = [
      {id: 'X', name: 'X', kind: 'missing'},
      {id: 'Y', name: 'Y', kind: 'suppressed'},
    ] as const;
    expect(reachNotes({...view, withheld})).to.deep.equal([
      'One dot is one organisation. A dot may stand beside its true place, so that none is hidden. Where it is crowded, it may be a little too high or too low, by 14% at most.',
      '1 organisation without both figures is left out.',
      '1 organisation is not published, to protect privacy.',
      '1 organisation that received nothing has no place here.',
    ]);
  });

  it('declare the squares of a figure on equal steps', () => {
    expect(reachNotes(reachOf([[10, 1]], {scale: 'linear'}))[0]).to.contain(
      'a square stands for all of them',
    );
  });
});
