import { defineElement } from '../../core/element/define.js';
import { AmoTaskSync } from './element.js';

defineElement(AmoTaskSync);
