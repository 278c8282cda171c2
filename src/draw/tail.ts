export function drawTail(): never { throw new Error('not yet'); }
