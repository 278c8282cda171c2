export {drawList as draw} from '../draw/map-list.js';
export {mapListStyles as styles} from '../theme/map-list-styles.js';
