import {expect} from '@open-wc/testing';
import {pngWithText} from '../../src/export/png-with-text.js';

describe('pngWithText', () => {
  it('puts a chunk behind the header, with the check sum that the format asks for', async () => {
    const canvas = document.createElement('canvas');
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    const png = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
    const whole = pngWithText(png, 'k', 'a');
    // zlib.crc32(b'iTXtk\0\0\0\0\0a') of Python.
    const sum = [0xa2, 0x75, 0x0a, 0xb6];
    const chunk = [0, 0, 0, 7, ...new TextEncoder().encode('iTXtk\0\0\0\0\0a'), ...sum];
    expect([...whole.slice(33, 33 + 19)]).to.deep.equal(chunk);
    expect(whole.length).to.equal(png.length + 19);
    const bitmap = await createImageBitmap(new Blob([whole], {type: 'image/png'}));
    expect([bitmap.width, bitmap.height]).to.deep.equal([canvas.width, canvas.height]);
  });
});
