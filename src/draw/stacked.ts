export function drawStacked(): never { throw new Error('not yet'); }
