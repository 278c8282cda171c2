import type {Picture} from './svg-picture.js';

/**
 * A picture as PNG.
 *
 * @param scale - pixels of the picture a CSS pixel: 2 or 3
 * @throws Error when the browser cannot draw it
 */
export async function pngPicture({svg, width, height}: Picture, scale: number): Promise<Blob> {
  const image = new Image(width, height);
  // The one way in that a strict page policy has for pictures made in the page.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('This browser could not make the picture.'));
    }, 'image/png');
  });
}
