import { defineElement } from '../../core/define.js';
import { AmoSelect } from './element.js';

defineElement(AmoSelect);
