import {expect} from '@open-wc/testing';
import {copyText} from '../../src/elements/copy-text.js';

async function saidWith(writeText: (text: string) => Promise<void>): Promise<readonly string[]> {
  const said: string[] = [];
  const original = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
  await copyText({language: 'en', say: (text) => void said.push(text)}, 'words', 'Copied.');
  if (original) Object.defineProperty(navigator, 'clipboard', original);
  else Reflect.deleteProperty(navigator, 'clipboard');
  return said;
}

describe('copyText', () => {
  it('says when the text is there', async () => {
    const written: string[] = [];
    expect(await saidWith(async (text) => void written.push(text))).to.deep.equal(['Copied.']);
    expect(written).to.deep.equal(['words']);
  });

  it('says what to do when the page may not', async () => {
    const refused = () => Promise.reject(new Error('no permission'));
    expect((await saidWith(refused))[0]).to.contain('copy it yourself');
  });
});
