import { defineElement } from '../../core/element/define.js';
import { AmoCheckbox } from './element.js';

defineElement(AmoCheckbox);
