import { defineElement } from '../../core/element/define.js';
import { AmoButton } from './element.js';

defineElement(AmoButton);
