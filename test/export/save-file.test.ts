import {expect} from '@open-wc/testing';
import {saveFile} from '../../src/export/save-file.js';

describe('saveFile', () => {
  it('hands over a named file, and asks nobody', async () => {
    const saved: {name: string; address: string}[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function save() {
      saved.push({name: this.download, address: this.href});
    };
    saveFile('spend.csv', new Blob(['a,b']));
    HTMLAnchorElement.prototype.click = click;
    expect(saved[0]?.name).to.equal('spend.csv');
    const bytes = await (await fetch(saved[0]?.address ?? '')).arrayBuffer();
    expect([...new Uint8Array(bytes)]).to.deep.equal([0x61, 0x2c, 0x62]);
  });
});
