import {expect} from '@open-wc/testing';
import {allowedAddress} from '../../src/embed/allowed-address.js';

const base = 'https://charts.example.org/vcse/embed.html';
const listed = ['https://data.example.net/open/', 'http://plain.example.net/', 'not an address'];

describe('allowedAddress', () => {
  it('allows what is on the page’s own origin, and folders that the page lists', () => {
    expect(allowedAddress('spend.json', base, [])).to.equal(
      'https://charts.example.org/vcse/spend.json',
    );
    expect(allowedAddress('https://data.example.net/open/a.json', base, listed)).to.equal(
      'https://data.example.net/open/a.json',
    );
  });

  it('refuses every other address, however it is written', () => {
    for (const hostile of [
      'https://evil.example/a.json',
      '//evil.example/a.json',
      '\\\\evil.example/a.json',
      'javascript:alert(1)',
      'data:application/json,{}',
      'blob:https://charts.example.org/1',
      'file:///etc/passwd',
      'https://charts.example.org@evil.example/',
      'https://user:word@charts.example.org/a.json',
      'https://charts.example.org.evil.example/',
      'https://charts.example.org:8443/a.json',
      'http://charts.example.org/a.json',
      'https://data.example.net/secret.json',
      'https://data.example.net/open/../secret.json',
      'https://data.example.net/open/%2e%2e/secret.json',
      'https://data.example.net/opened/a.json',
      'https://data.example.net.evil.example/open/',
      'http://plain.example.net/a.json',
      'https://',
    ]) {
      expect(allowedAddress(hostile, base, listed), hostile).to.equal(undefined);
    }
  });
});
