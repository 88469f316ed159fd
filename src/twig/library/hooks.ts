import { swap, type Undo } from '../../contract/swap.js';
import { Calls } from './calls.js';
import type { Internals, Library, Template } from './library.js';
import { controlOf, systemName } from './refs.js';

/** The controls that the templates of a twig.js meet. */
export interface TemplateControls {
  /** True while a template is being rendered. */
  readonly inside: boolean;
  has(name: unknown): boolean;
  draw(name: unknown, params: unknown): unknown;
  print(html: unknown): unknown;
  control(name: string, included?: boolean): Template;
  context(params: unknown): object;
  rendering<T>(run: () => T): T;
}

type Method = (this: unknown, ...args: unknown[]) => unknown;

const FUNCTION = 'include_control';

/** The function `include_control` of templates. */
function swapFunction({ functions }: Internals, controls: TemplateControls): Undo {
  const former = functions[FUNCTION] as Method | undefined;
  return swap(functions, FUNCTION, function (this: unknown, name: unknown, ...rest: unknown[]) {
    if (former && !controls.has(name)) return former.call(this, name, ...rest);
    return controls.draw(name, rest[0]);
  });
}

/** `Twig({ref})`. */
function swapRegistry({ Templates }: Internals, controls: TemplateControls): Undo {
  const former = Templates.load;
  return swap(Templates, 'load', (ref: string) => {
    const name = systemName(ref);
    if (controls.has(name)) return controls.control(name!);
    return former(ref) ?? (name ? controls.control(name) : null);
  });
}

/** `{% include %}` and its kin. */
function swapImport({ prototype }: Library, controls: TemplateControls, calls: Calls | undefined): Undo {
  const former = prototype.importFile as Method;
  const load = (template: unknown, file: unknown): unknown => {
    const name = controlOf(file);
    if (!name) return former.call(template, file);
    if (controls.has(name)) return controls.control(name, true);
    try {
      return former.call(template, file) ?? controls.control(name, true);
    } catch {
      return controls.control(name, true);
    }
  };
  return swap(prototype, 'importFile', function (this: unknown, file: unknown) {
    const template = load(this, file) as Template | undefined;
    const tokens = calls?.redirect(template?.tokens);
    if (!template || tokens === undefined || tokens === template.tokens) return template;
    return Object.assign(Object.create(template) as Template, { tokens }); // macros are read without a render
  });
}

/** The render of a template, where `self` comes in. */
function swapRender({ prototype }: Library, controls: TemplateControls, calls: Calls | undefined): Undo {
  const former = prototype.render as Method;
  return swap(prototype, 'render', function (this: Template, context: unknown, ...rest: unknown[]) {
    const values = controls.inside ? context : controls.context(context);
    const restore = calls && swap(this, 'tokens', calls.redirect(this.tokens));
    try {
      return controls.rendering(() => former.call(this, values, ...rest));
    } finally {
      restore?.();
    }
  });
}

/** The calls inside of templates, for a `twigjs` that keeps its table of functions to itself. */
function redirectedCalls(library: Library, controls: TemplateControls): Calls {
  let native: Template | undefined;
  const calls: Calls = new Calls(
    (name, ...rest) => {
      if (controls.has(name)) return controls.draw(name, rest[0]);
      native ??= library.compile({ data: `{{ ${FUNCTION}(name, params) }}`, rethrow: true }) as Template;
      calls.spare(native.tokens);
      try {
        return controls.print(native.render({ name, params: rest[0] }));
      } catch {
        return controls.draw(name, rest[0]);
      }
    },
    typeof library.prototype.renderAsync === 'function',
  );
  return calls;
}

/**
 * Takes the places of twig.js where a template meets a control.
 * @returns gives every place back to whoever had it
 */
export function installHooks(library: Library, controls: TemplateControls): Undo {
  const { internals } = library;
  const calls = internals ? undefined : redirectedCalls(library, controls);
  const undo = [swapRender(library, controls, calls), swapImport(library, controls, calls)];
  if (internals) undo.push(swapFunction(internals, controls), swapRegistry(internals, controls));
  return () => undo.forEach((restore) => restore());
}
