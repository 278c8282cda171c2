import {expect} from '@open-wc/testing';
import {refusingLoader} from '../../src/elements/refusing-loader.js';

describe('refusingLoader', () => {
  it('refuses every address in every way, without saying it', async () => {
    for (const ask of [
      refusingLoader.load,
      refusingLoader.sanitize,
      refusingLoader.http,
      refusingLoader.file,
    ]) {
      for (const address of ['data:text/csv,a', 'file:///etc/passwd', '//host/a', 'a.json']) {
        const error: unknown = await ask(address, {} as never).catch((reason: unknown) => reason);
        expect(error).to.be.instanceOf(RangeError);
        expect((error as Error).message)
          .to.contain('expected a table')
          .and.not.to.contain(address);
      }
    }
  });
});
