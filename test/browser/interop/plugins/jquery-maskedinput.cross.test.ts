import { maskedInput } from '../../../data/jquery-plugins/masks.js';
import { tryPlugin } from './try.js';

tryPlugin(maskedInput);
