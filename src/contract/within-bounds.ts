const DEPTH = 20;

/**
 * Whether a value is plain data of bearable size: not nested over 20 deep, and with no key that means something to
 * JavaScript. Such a key would be copied into other objects; such a depth could overflow the stack of who looks.
 */
export function withinBounds(input: unknown, depth = 0): boolean {
  if (typeof input !== 'object' || input === null) return true;
  if (depth > DEPTH) return false;
  if (Array.isArray(input)) {
    for (const each of input) if (!withinBounds(each, depth + 1)) return false;
    return true;
  }
  for (const key in input) {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') return false;
    // A key that the object has.
    const value = (input as Readonly<Record<string, unknown>>)[key];
    if (typeof value === 'object' && !withinBounds(value, depth + 1)) return false;
  }
  return true;
}
