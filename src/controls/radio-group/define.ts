import { defineElement } from '../../core/element/define.js';
import { AmoRadioGroup } from './element.js';

defineElement(AmoRadioGroup);
