import { defineElement } from '../../core/element/define.js';
import { AmoDeleteButton } from './element.js';

defineElement(AmoDeleteButton);
