import {textOf} from './boundary-code.js';
import {boundaryProblem} from './boundary-problem.js';
import {foundText} from './found-text.js';
import type {Hexes, HexLayoutWord} from './hexes.js';

const layouts: readonly HexLayoutWord[] = ['odd-r', 'even-r', 'odd-q', 'even-q'];

/**
 * A HexJSON file, checked.
 *
 * @param input - what came, of any shape
 * @param options - `codeProperty`: the field that holds an area's code, when it is not the hexagon's key
 * @throws ContractError when it cannot be drawn, saying why
 * @see https://open-innovations.github.io/hexjson
 */
export function readHexes(
  input: unknown,
  {name, codeProperty}: {readonly name: string; readonly codeProperty?: string},
): Hexes {
  const {layout, hexes} = (input ?? {}) as {layout?: unknown; hexes?: unknown};
  const known = layouts.find((word) => word === layout);
  if (typeof hexes !== 'object' || hexes === null)
    throw boundaryProblem(name, 'is not a HexJSON file (expected layout and hexes)');
  if (!known) {
    throw boundaryProblem(
      name,
      `has an unknown layout: ${foundText(layout)} (expected ${layouts.join(', ')})`,
    );
  }
  const places = new Map<string, string>();
  const codes = new Set<string>();
  const read = Object.entries(hexes).map(([key, hex]: [string, unknown]) => {
    const {q, r} = (hex ?? {}) as {q?: unknown; r?: unknown};
    const code = codeProperty === undefined ? key : textOf(hex, codeProperty);
    if (code === undefined)
      throw boundaryProblem(name, `hexagon ${foundText(key)} has no ${codeProperty ?? 'code'}`);
    if (!(isWhole(q) && isWhole(r))) {
      throw boundaryProblem(
        name,
        `hexagon ${foundText(key)} has no place (expected whole numbers q and r)`,
      );
    }
    const other = places.get(`${q},${r}`);
    if (other !== undefined) {
      throw boundaryProblem(
        name,
        `hexagons ${foundText(other)} and ${foundText(key)} lie in one place, column ${q}, row ${r}`,
      );
    }
    if (codes.has(code))
      throw boundaryProblem(name, `two hexagons have the code ${foundText(code)}`);
    places.set(`${q},${r}`, key);
    codes.add(code);
    const called = textOf(hex, 'n') ?? textOf(hex, 'name');
    const region = textOf(hex, 'region');
    return {
      code,
      q,
      r,
      ...(called === undefined ? {} : {name: called}),
      ...(region === undefined ? {} : {region}),
    };
  });
  if (!read.length) throw boundaryProblem(name, 'holds no hexagons');
  return {layout: known, hexes: read};
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value) && Math.abs(value as number) < 10_000;
}
