// What few boundary files need: read in another form, or told what is wrong with them.
export {boundaryProblems} from './boundary-problems.js';
export {readGeojson} from './read-geojson.js';
export {readHexes} from './read-hexes.js';
