import { defineElement } from '../../core/element/define.js';
import { AmoFile } from './element.js';

defineElement(AmoFile);
