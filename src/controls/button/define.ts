import { defineElement } from '../../core/define.js';
import { AmoButton } from './element.js';

defineElement(AmoButton);
