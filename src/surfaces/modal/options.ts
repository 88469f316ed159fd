import type { JQueryCollection, PageCollection } from '../../sdk/jquery.js';

/** Options of a modal, as widgets give them (surfaces.md, "Modal"). Functions are called with the modal, `M`, as `this`. */
export interface ModalOptions<M = never> {
  /** Classes of the root; widgets find their modal by them. Default `modal-list`. */
  readonly class_name?: string;
  /** Where the modal is put: an element, a selector, a collection. Default the body of the page. */
  readonly container?: string | Element | JQueryCollection | PageCollection | null;
  /** Fills the body, and triggers `modal:loaded` and `modal:centrify` on it. */
  readonly init?: ((this: M, $body: PageCollection) => unknown) | undefined;
  /** The modal is going to close; false keeps it open. */
  readonly destroy?: ((this: M) => unknown) | undefined;
  /** The user wants to try again after an error; the content is back by then. */
  readonly tryAgain?: ((this: M) => unknown) | undefined;
  /** Just before `init`, once the templates are there. */
  readonly onBeforeInit?: ((this: M) => unknown) | undefined;
  /** After the body was placed. */
  readonly onModalPosition?: ((this: M, $body: PageCollection) => unknown) | undefined;
  /** The body is placed before it is loaded, too. Default false. What it does natively was not observed. */
  readonly can_centrify?: boolean;
  /** A click beside the body does not close. Default false. */
  readonly disable_overlay_click?: boolean;
  /** Escape does not close. Default false. */
  readonly disable_escape_keydown?: boolean;
  /** Enter does not press `.js-modal-accept`. Default false. */
  readonly disable_enter_keydown?: boolean;
  /** The button that cancels does not close. Default undefined. */
  readonly disable_cancel_click?: boolean | undefined;
  /** The body stays where it is when the window gets another size. Default false. */
  readonly disable_resize?: boolean;
  /** No overlay. Default false. */
  readonly disable_overlay?: boolean;
  /** The plain dark overlay in place of the filled one. Default false. */
  readonly default_overlay?: boolean;
  /** The body comes up with a movement once it is loaded. Default false. */
  readonly init_animation?: boolean;
  /** The same, once it is placed. Default undefined. */
  readonly centrify_animation?: boolean | undefined;
  /** What has the focus first. Default `.js-modal-accept`. */
  readonly focus_element?: string | null;
  /** Templates that are needed before `init`; what loads them is handed in ({@link ModalServices}). */
  readonly preload_templates?: readonly unknown[];
  /** A body that is as high as the window still stands in its middle. Default false. */
  readonly without_offsets_on_centify?: boolean;
  /** Id of what scrolls. Default null. */
  readonly scrollerId?: string | null;
  /** The page is loaded anew when the modal closes. Default undefined. */
  readonly need_page_reload?: boolean | undefined;
  /** False, or a function that says so, keeps the modal open. Default undefined. */
  readonly can_destroy?: boolean | ((this: M) => unknown) | undefined;
}

/** What a modal cannot do by itself. */
export interface ModalServices {
  /** Loads templates; `init` waits for the promise. Without it they count as loaded. */
  preload?(templates: readonly unknown[]): PromiseLike<unknown>;
  /** Loads the page anew. Default: the browser does. */
  reload?(): void;
  /** The page has the new navigation, over which modals stand. Default false. */
  readonly overNav?: boolean;
}

/** Options with all that were not given. */
export type ModalSettings = { readonly [K in keyof Required<ModalOptions>]: ModalOptions[K] };

/** What a modal is without options. */
export const MODAL_DEFAULTS = {
  class_name: 'modal-list',
  container: null,
  init: undefined,
  destroy: undefined,
  tryAgain: undefined,
  onBeforeInit: undefined,
  onModalPosition: undefined,
  can_centrify: false,
  disable_overlay_click: false,
  disable_escape_keydown: false,
  disable_enter_keydown: false,
  disable_cancel_click: undefined,
  disable_resize: false,
  disable_overlay: false,
  default_overlay: false,
  init_animation: false,
  centrify_animation: undefined,
  focus_element: '.js-modal-accept',
  preload_templates: [],
  without_offsets_on_centify: false,
  scrollerId: null,
  need_page_reload: undefined,
  can_destroy: undefined,
} as const satisfies ModalSettings;
