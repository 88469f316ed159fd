import { tell } from '../watch-children.js';

type Selected = Required<Pick<PropertyDescriptor, 'get' | 'set'>>;

let native: Selected | undefined;

/** Those of the browser, whatever the option itself has. */
function accessors(): Selected {
  return (native ??= Object.getOwnPropertyDescriptor(HTMLOptionElement.prototype, 'selected') as Selected);
}

export function isSelected(option: HTMLOptionElement): boolean {
  return accessors().get.call(option) as boolean;
}

/** Selects an option without a word to its control; what it is already is left as it is. */
export function select(option: HTMLOptionElement, on: boolean): void {
  if (isSelected(option) !== on) accessors().set.call(option, on);
}

/** No observer hears of a property, so an option that is a child of a control tells of its own one. */
const HEARD: PropertyDescriptor & ThisType<HTMLOptionElement> = {
  configurable: true,
  enumerable: true,
  get() {
    return isSelected(this);
  },
  set(on: unknown) {
    accessors().set.call(this, on);
    tell([this]);
  },
};

/** Lets the control that an option is in hear of `option.selected = …`. */
export function hearSelected(option: HTMLOptionElement): void {
  if (!Object.hasOwn(option, 'selected')) Reflect.defineProperty(option, 'selected', HEARD);
}
