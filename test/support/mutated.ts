import fc from 'fast-check';

type Path = readonly (string | number)[];

/** Values that a field may have been given by mistake. */
const mistakes: readonly unknown[] = [
  null,
  '',
  'x',
  'X Y',
  '2018-19',
  0,
  -1,
  1,
  1.5,
  1e9,
  true,
  [],
  {},
  'c',
  'é'.repeat(250),
];

/**
 * A document in which one to three places hold something else, are left out, or hold what another place holds.
 *
 * @param may - whether a place may be changed; all may, unless told
 */
export function mutated(document: unknown, may: (path: Path) => boolean = () => true) {
  const places = pathsOf(document).filter((path) => path.length && may(path));
  const change = fc.record({
    at: fc.constantFrom(...places),
    to: fc.oneof(
      fc.constantFrom(...mistakes),
      fc.constant(undefined),
      fc.constantFrom(...places).map((path) => valueAt(document, path)),
    ),
  });
  return fc.array(change, {minLength: 1, maxLength: 3}).map((changes) => {
    const copy = structuredClone(document);
    for (const {at, to} of changes) {
      const parent = valueAt(copy, at.slice(0, -1));
      const key = at.at(-1);
      if (typeof parent !== 'object' || parent === null || key === undefined) continue;
      if (to === undefined && Array.isArray(parent)) parent.splice(Number(key), 1);
      else if (to === undefined) Reflect.deleteProperty(parent, key);
      else Reflect.set(parent, key, structuredClone(to));
    }
    return copy;
  });
}

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  return [path, ...[...keys].flatMap((key) => pathsOf(valueAt(value, [key]), [...path, key]))];
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
}
