/** Registers every element of the kit and exports its classes and types. */
import { defineElements } from '../controls/all.js';

export * from '../controls/all.js';

defineElements();
