export function drawLorenz(): never { throw new Error('not yet'); }
