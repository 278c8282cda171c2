/**
 * A picture as greys of its cells, drawn smaller by the browser itself.
 *
 * @param {Buffer} picture - as PNG
 * @param {{cell: number, at?: {x: number, y: number, width: number, height: number}}} options - side of a cell and the part to look at, in pixels;
 *   all of it when that is left out
 */
export async function greysOf(browser, picture, {cell, at}) {
  const blank = await browser.newPage();
  const result = await blank.evaluate(
    async ([source, side, part]) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const {x, y, width, height} = part ?? {x: 0, y: 0, width: image.width, height: image.height};
      const [columns, rows] = [width, height].map((length) => Math.floor(length / side));
      const canvas = document.createElement('canvas');
      Object.assign(canvas, {width: columns, height: rows});
      const context = canvas.getContext('2d', {willReadFrequently: true});
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, x, y, columns * side, rows * side, 0, 0, columns, rows);
      const {data} = context.getImageData(0, 0, columns, rows);
      let cells = '';
      for (let place = 0; place < data.length; place += 4)
        cells += String.fromCharCode(
          Math.round(0.2126 * data[place] + 0.7152 * data[place + 1] + 0.0722 * data[place + 2]),
        );
      return {columns, rows, cells: btoa(cells)};
    },
    [`data:image/png;base64,${picture.toString('base64')}`, cell, at],
  );
  await blank.close();
  return result;
}

/** How far two pictures lie apart: greys on average, and the part of the cells that differ by more than `much`. */
export function apart(one, other, much) {
  const [a, b] = [one, other].map(({cells}) => Buffer.from(cells, 'base64'));
  const both = Math.min(a.length, b.length);
  const steps = Array.from({length: both}, (_, at) => Math.abs(a[at] - b[at]));
  return {
    mean: steps.reduce((sum, each) => sum + each, 0) / both,
    far: steps.filter((each) => each > much).length / both,
  };
}
