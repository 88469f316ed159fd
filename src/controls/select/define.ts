import { defineElement } from '../../core/element/define.js';
import { AmoSelect } from './element.js';

defineElement(AmoSelect);
