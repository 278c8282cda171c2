export function drawRankedDots(..._: unknown[]): never { throw new Error('not yet'); }
