export {drawHexagons as draw} from '../draw/map-hexagons.js';
