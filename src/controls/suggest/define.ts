import { defineElement } from '../../core/element/define.js';
import { AmoSuggest } from './element.js';

defineElement(AmoSuggest);
