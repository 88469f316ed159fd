import { jqueryMask } from '../../../data/jquery-plugins/masks.js';
import { tryPlugin } from './try.js';

tryPlugin(jqueryMask);
