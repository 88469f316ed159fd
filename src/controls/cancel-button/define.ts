import { defineElement } from '../../core/element/define.js';
import { AmoCancelButton } from './element.js';

defineElement(AmoCancelButton);
