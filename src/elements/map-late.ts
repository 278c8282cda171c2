// What few maps need before their first drawing.
export {largestMiddle} from '../analysis/largest-middle.js';
export {naturalBreaks} from '../analysis/natural-breaks.js';
export {mapDoubts} from './map-doubts.js';
export {readMapHexes} from './map-hexes.js';
export {mapPopulations} from './map-populations.js';
export {mapVintages} from './map-vintages.js';
