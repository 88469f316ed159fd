import { defineElement } from '../../core/define.js';
import { AmoCheckbox } from './element.js';

defineElement(AmoCheckbox);
