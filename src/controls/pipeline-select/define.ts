import { defineElement } from '../../core/element/define.js';
import { AmoPipelineSelect } from './element.js';

defineElement(AmoPipelineSelect);
