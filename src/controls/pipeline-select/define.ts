import { defineElement } from '../../core/define.js';
import { AmoPipelineSelect } from './element.js';

defineElement(AmoPipelineSelect);
