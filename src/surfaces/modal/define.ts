import { defineElement } from '../../core/element/define.js';
import { AmoModal } from './element.js';

defineElement(AmoModal);
