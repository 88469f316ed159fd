import { defineElement } from '../../core/element/define.js';
import { AmoDateField } from './element.js';

defineElement(AmoDateField);
