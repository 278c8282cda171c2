import {expect} from '@open-wc/testing';
import {checkPin} from '../../src/elements/check-pin.js';
import {documentHash} from '../../src/export/document-hash.js';
import {LoadError} from '../../src/load/load-error.js';
import {drawn, part, placed, until} from '../support/drawn.js';
import {hashes} from '../support/pinned/hashes.js';
import {smallDocument} from '../support/small-spend.js';

const src = '/test/support/pinned/spend.json';
const other = `sha256-${'0'.repeat(64)}`;

const problem = (pin: string) =>
  checkPin(smallDocument(), pin, 'spend.json').catch((error: unknown) => error);

/** Does something on a page that has no SHA-256, as one that is not secure. */
async function insecurely(act: () => Promise<void>): Promise<void> {
  const {subtle} = crypto;
  Object.defineProperty(crypto, 'subtle', {value: undefined, configurable: true});
  try {
    await act();
  } finally {
    Object.defineProperty(crypto, 'subtle', {value: subtle, configurable: true});
  }
}

describe('checkPin', () => {
  it('lets the pinned document through, however the hash is written', async () => {
    const pin = (await documentHash(smallDocument())) ?? '';
    expect(await problem(pin)).to.equal(undefined);
    expect(
      await problem(pin.replace(/[a-f]/g, (letter) => letter.toUpperCase()).replace('shA', 'sha')),
    ).to.equal(undefined);
  });

  it('names both hashes of another document, and what a pin looks like', async () => {
    const error = await problem(other);
    expect(error).to.be.instanceOf(LoadError);
    expect(String(error)).to.contain(`(expected ${other})`);
    expect(String(await problem('sha256-abc='))).to.contain(
      'invalid pin: "sha256-abc=" (expected sha256- and 64 hexadecimal digits)',
    );
  });

  it('draws a pinned document, with its tables in files', async () => {
    const element = await drawn({src, pin: hashes[src]});
    expect(element.state).to.equal('ready');
  });

  it('refuses a changed document: the page’s own words stay, and the last good chart', async () => {
    const element = await placed({src, pin: other});
    element.textContent = 'Three councils and what they paid.';
    await until(() => element.state === 'failed', 'the message');
    expect(part(element, '[part="error"]').textContent).to.contain(
      'pinned to one version of spend.json',
    );
    expect(part(element, '.fallback').hidden).to.equal(false);
    const good = await drawn({src, pin: hashes[src]});
    good.src = undefined;
    good.data = smallDocument();
    await until(() => good.state === 'failed', 'the refusal');
    expect(part(good, '[part="error"]').textContent).to.contain('Showing the last data we have');
    expect(good.figure?.provenance.title).to.contain('two councils');
    good.pin = undefined;
    await until(() => good.state === 'ready', 'the chart without a pin');
    expect(good.figure?.provenance.title).to.equal('Small spending');
  });

  it('says on a page that is not secure that it cannot be checked, and draws nothing', async () => {
    await insecurely(async () => {
      const element = await placed({src, pin: hashes[src]});
      await until(() => element.state === 'failed', 'the message');
      expect(part(element, '[part="error"]').textContent).to.contain(
        'on a secure page (https) only',
      );
      expect(element.figure).to.equal(undefined);
    });
  });
});
