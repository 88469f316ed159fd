import { defineElement } from '../../core/define.js';
import { AmoRadio } from './element.js';

defineElement(AmoRadio);
