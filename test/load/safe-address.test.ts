import {expect} from '@open-wc/testing';
import {safeAddress} from '../../src/load/safe-address.js';

const base = 'https://council.example/spending/page.html';

describe('safeAddress', () => {
  it('takes https and addresses relative to the page', () => {
    expect(safeAddress('../spend.json', base).href).to.equal('https://council.example/spend.json');
    expect(safeAddress('https://data.example/a.json', base).hostname).to.equal('data.example');
  });

  it('takes plain http on this machine and on the page’s own origin only', () => {
    expect(safeAddress('http://localhost:8080/a.json', base).port).to.equal('8080');
    expect(safeAddress('a.json', 'http://intranet/page').href).to.equal('http://intranet/a.json');
    expect(() => safeAddress('http://data.example/a.json', base)).to.throw(
      'must start with https://',
    );
  });

  it('refuses other protocols, passwords and what is no address', () => {
    for (const address of [
      'javascript:alert(1)',
      'data:application/json,1',
      'file:///etc/passwd',
      'ftp://a/b',
    ]) {
      expect(() => safeAddress(address, base), address).to.throw('must start with https://');
    }
    expect(() => safeAddress('https://user:secret@data.example/', base)).to.throw(
      'user name or password',
    );
    expect(() => safeAddress('https://', base)).to.throw('cannot be read');
  });
});
