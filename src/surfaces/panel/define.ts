import { defineElement } from '../../core/element/define.js';
import { AmoPanel } from './element.js';

defineElement(AmoPanel);
