import { defineElement } from '../../core/define.js';
import { AmoTextarea } from './element.js';

defineElement(AmoTextarea);
