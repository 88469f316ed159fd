import { defineElement } from '../../core/define.js';
import { AmoInput } from './element.js';

defineElement(AmoInput);
