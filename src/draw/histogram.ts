export function drawHistogram(): never { throw new Error('not yet'); }
