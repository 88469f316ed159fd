import { defineElement } from '../../core/define.js';
import { AmoDeleteButton } from './element.js';

defineElement(AmoDeleteButton);
