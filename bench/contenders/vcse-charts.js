import {done} from './values.js';

addEventListener('vcse-ready', done);
