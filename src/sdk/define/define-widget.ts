import type { Widget, WidgetClass } from '../widget.js';

/** A callback with the widget in front of what the product hands to it. */
type WithSelf<F, W> = F extends (...args: infer A) => infer R ? (self: W, ...args: A) => R : never;

interface Setup {
  /** In the constructor, where the widget's texts and settings are there already. */
  setup(): void;
}

type Callable = (...args: never[]) => unknown;

type Definition<C, W> = {
  [K in keyof C as NonNullable<C[K]> extends Callable ? K : never]?: WithSelf<NonNullable<C[K]>, W>;
};

/**
 * Callbacks of a widget, each with the widget itself in front, whatever `this` is in the product (platform.md, section 4).
 * `render`, `init`, `bind_actions` are `() => true` when they are not given: the product needs all three. A group such as
 * `leads: {selected}` is written `leads.selected`.
 */
export type WidgetDefinition<W extends Widget = Widget> = Definition<W['callbacks'] & Setup, W>;

const yes = (): boolean => true;

/**
 * A widget as the product constructs it, from its callbacks. `amo-elements/vite` builds a module that exports it into script.js.
 * `W` says what the widget may use: `Widget` (default) the documented members of both brands, `KommoWidget` those of Kommo too,
 * `ObservedWidget` those that no documentation names; `Widget<SettingsOf<typeof manifest>>` knows the manifest's settings.
 * @throws {TypeError} for a callback that is no function
 */
export function defineWidget<W extends Widget = Widget>(definition: WidgetDefinition<NoInfer<W>>): WidgetClass<W> {
  const { setup, ...callbacks }: Readonly<Record<string, unknown>> = { ...definition };
  for (const [name, callback] of Object.entries({ setup, ...callbacks }))
    if (callback !== undefined && typeof callback !== 'function')
      throw new TypeError(`defineWidget: ${name} is ${typeof callback}. Give a function.`);
  const all = { render: yes, init: yes, bind_actions: yes, ...callbacks };
  return function (this: W) {
    const bound = Object.entries(all)
      .filter(([, callback]) => callback)
      .map(([name, callback]) => [
        name,
        (...args: unknown[]): unknown => Reflect.apply(callback as never, undefined, [this, ...args]),
      ]);
    (this as { callbacks: unknown }).callbacks = Object.fromEntries(bound);
    if (setup) Reflect.apply(setup as never, undefined, [this]);
  } as unknown as WidgetClass<W>;
}
