import { defineElement } from '../../core/define.js';
import { AmoRadioGroup } from './element.js';

defineElement(AmoRadioGroup);
