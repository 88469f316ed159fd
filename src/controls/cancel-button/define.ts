import { defineElement } from '../../core/define.js';
import { AmoCancelButton } from './element.js';

defineElement(AmoCancelButton);
