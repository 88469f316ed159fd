import { defineElement } from '../../core/element/define.js';
import { AmoCheckboxesDropdown } from './element.js';

defineElement(AmoCheckboxesDropdown);
