type Render = (data: unknown, params?: unknown) => unknown;

/** The widget in a template's context, as far as the kit uses it. */
export interface Self {
  render?: Render;
}

/** `self.render` of an author's widget; of none where the template was given no `self`. */
type RenderFor = (own: Self | undefined, data: unknown, params: unknown) => unknown;

function bound(value: unknown, owner: object): unknown {
  return typeof value === 'function' ? (value as Function).bind(owner) : value;
}

/**
 * `self` for a template, with a render that knows the controls; everything else is the author's own. An object without
 * `render` is the author's data and stays as it is.
 */
export function scopedSelf(self: unknown, render: RenderFor): unknown {
  if (self == null) return { render: ((data, params) => render(undefined, data, params)) as Render };
  const own = self as Self;
  if (typeof own.render !== 'function') return self;
  const scoped: Render = (data, params) => render(own, data, params);
  return new Proxy(Object.create(own) as object, {
    get: (_target, key) => (key === 'render' ? scoped : bound(Reflect.get(own, key), own)),
  });
}
