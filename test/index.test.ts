import {expect} from '@open-wc/testing';
import {tags} from '../src/define/tags.js';
import * as all from '../src/index.js';

describe('index.js', () => {
  it('exports the class of every element, and registers none', () => {
    const classes = Object.keys(all)
      .filter((name) => /^Vcse[A-Z]/.test(name))
      .map((name) => name.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase());
    expect(classes.sort()).to.deep.equal(Object.keys(tags).sort());
    for (const tag of classes) expect(customElements.get(tag), tag).to.equal(undefined);
  });
});
