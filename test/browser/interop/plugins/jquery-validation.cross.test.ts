import { validation } from '../../../data/jquery-plugins/validation.js';
import { tryPlugin } from './try.js';

tryPlugin(validation);
