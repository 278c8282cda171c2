const DEPTH = 20;
const NODES = 20_000_000;
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Whether a value is plain data of bearable size: not nested over 20 deep, not endless, and with no key
 * that means something to JavaScript. Looks without recursion, so that depth cannot overflow the stack.
 */
export function withinBounds(input: unknown): boolean {
  let level: unknown[] = [input];
  let nodes = 0;
  for (let depth = 0; level.length; depth += 1) {
    if (depth > DEPTH) return false;
    const next: unknown[] = [];
    for (const node of level) {
      if (typeof node !== 'object' || node === null) continue;
      if (!Array.isArray(node) && Object.keys(node).some((key) => forbidden.has(key))) return false;
      for (const child of Object.values(node)) {
        if (typeof child === 'object' && child !== null) next.push(child);
      }
      nodes += 1;
    }
    if (nodes > NODES) return false;
    level = next;
  }
  return true;
}
