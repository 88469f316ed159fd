import { defineElement } from '../../core/element/define.js';
import { AmoTextarea } from './element.js';

defineElement(AmoTextarea);
