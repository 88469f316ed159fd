import { defineElement } from '../../core/element/define.js';
import { AmoRadio } from './element.js';

defineElement(AmoRadio);
