import {expect} from '@open-wc/testing';
import {pngPicture} from '../../src/export/png-picture.js';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="6"><rect width="10" height="6" fill="#ff0000"/></svg>';

describe('pngPicture', () => {
  it('has the picture’s pixels, as many as the scale asks for', async () => {
    const blob = await pngPicture({svg, width: 10, height: 6}, 3);
    expect(blob.type).to.equal('image/png');
    const bitmap = await createImageBitmap(blob);
    expect([bitmap.width, bitmap.height]).to.deep.equal([30, 18]);
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    expect([...(context?.getImageData(15, 9, 1, 1).data ?? [])]).to.deep.equal([255, 0, 0, 255]);
  });

  it('fails in words when the picture cannot be read', async () => {
    const error = await pngPicture({svg: 'no picture', width: 1, height: 1}, 2).catch(
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(Error);
  });
});
