import { defineElement } from '../../core/define.js';
import { AmoFile } from './element.js';

defineElement(AmoFile);
