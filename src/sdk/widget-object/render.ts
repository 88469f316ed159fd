/** What a widget draws with (platform.md, `self.render` and "Right panel"). */

/** A compiled template. */
export interface TwigTemplate {
  /** @returns markup */
  render(params?: object | null): string;
}

/** Twig as a text. */
export interface DataSource {
  readonly data: string;
}

/** A template of the product: `/tmpl/controls/select.twig`; or one that was compiled under this id before. */
export interface RefSource {
  readonly ref: string;
}

/** A file of the widget's folder. */
export interface FileSource {
  /** `/templates/users.twig`. */
  readonly href: string;
  /** Address of the folder: `self.params.path`. */
  readonly base_path?: string;
  /** Part of the address under which the browser keeps the file: `self.get_version()`. */
  readonly v?: string | number;
}

/** `self.render`. */
export interface RenderFunction {
  /** @returns markup, at once */
  (source: DataSource | RefSource, params?: object | null): string;
  /** @returns a promise of the template; rejected when there is no such file */
  (source: FileSource & { readonly promised: true }): Promise<TwigTemplate>;
  /** Calls `load` with the template, later, and only if there is such a file. */
  (source: FileSource & { readonly load: (template: TwigTemplate) => unknown }, params?: object | null): void;
}

/** Head of a widget's block. */
export interface PanelCaption {
  /** Class of the head, by which a widget dresses it. */
  readonly class_name: string;
  /** Markup beside the logo. */
  readonly html?: string;
}

/** Options of `render_template`: either a `body`, or a twig string to `render`; documentation fills both, too. */
export interface RenderTemplateOptions {
  readonly caption: PanelCaption;
  /** Markup. */
  readonly body?: string;
  /** Twig, rendered with the second argument of `render_template`; or a source as `self.render` takes it. */
  readonly render?: string | DataSource | RefSource;
}

/** The same, with what no documentation names. */
export interface ObservedRenderTemplateOptions extends RenderTemplateOptions {
  /** @observed Class of the block. */
  readonly block_class_name?: string;
}
