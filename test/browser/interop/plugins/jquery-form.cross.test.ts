import { formPlugin } from '../../../data/jquery-plugins/form.js';
import { tryPlugin } from './try.js';

tryPlugin(formPlugin);
