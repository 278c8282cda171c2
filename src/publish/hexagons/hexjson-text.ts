import type {HexLayout} from './hex-layout.js';

/**
 * A layout as the text of a HexJSON file, odd-r: rows count from the south, odd rows lie half a hexagon to the east.
 *
 * @param areas - in the order of the layout's cells
 */
export function hexjsonText(
  areas: readonly {readonly code: string; readonly name?: string; readonly region?: string}[],
  {cells}: HexLayout,
): string {
  const rows = cells.map(([, row]) => row);
  const last = Math.max(...rows);
  // Odd rows from the north must be odd rows from the south too.
  const height = last + (last % 2);
  const lines = areas.map(({code, name, region}, at) => {
    const [q, row] = cells[at] ?? [0, 0];
    const about = {
      ...(name === undefined ? {} : {n: name}),
      q,
      r: height - row,
      ...(region === undefined ? {} : {region}),
    };
    return `    ${JSON.stringify(code)}: ${JSON.stringify(about)}`;
  });
  return `{\n  "layout": "odd-r",\n  "hexes": {\n${lines.join(',\n')}\n  }\n}\n`;
}
