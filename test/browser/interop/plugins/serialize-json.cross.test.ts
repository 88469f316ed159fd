import { serializeJson } from '../../../data/jquery-plugins/serialize-json.js';
import { tryPlugin } from './try.js';

tryPlugin(serializeJson);
