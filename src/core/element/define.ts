import { dashed, PREFIX, setTag } from '../../contract/tags.js';
import { warn } from '../../contract/warn.js';
import type { AmoElementClass } from './element-class.js';
import { BRAND, type Brand } from '../brand.js';
import { VERSION } from '../version.js';

export { tag } from '../../contract/tags.js';

declare const __DEV__: boolean;
/** Tags that this copy defined. */
const defined = new Map<AmoElementClass, Set<string>>();

/** A tag that no copy has taken: `amo-select-v0-1-0`, then `amo-select-v0-1-0-2` and so on. */
function freeTag(base: string): string {
  const versioned = `${base}-v${VERSION.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}`;
  let tag = versioned;
  for (let copy = 2; customElements.get(tag); copy++) tag = `${versioned}-${copy}`;
  return tag;
}

/** Registers a class under a tag. A class may stand in the registry once, so every further tag gets a subclass. */
function register(element: AmoElementClass, tag: string): string {
  const tags = defined.get(element);
  customElements.define(
    tag,
    tags
      ? class extends (element as unknown as new () => HTMLElement) {}
      : (element as unknown as CustomElementConstructor),
  );
  defined.set(element, (tags ?? new Set()).add(tag));
  return tag;
}

/** One warning for all tags that another copy of the kit has. */
function warnOfTaken(tag: string, prefix: string, other: Brand | undefined): void {
  const taken = other
    ? `the tags ${prefix}-* are those of amo-elements ${other.version}`
    : `the tag ${tag} is that of another class`;
  const remedy = 'Load one version, or call defineElements({prefix}) for tags of your own.';
  warn(`${taken}; this is amo-elements ${VERSION}. Hand-written markup uses that one. ${remedy}`);
}

/** Registers a class under a tag, or under one of its own if another copy was first. @returns that tag */
function registerAs(element: AmoElementClass, tag: string, prefix: string): string {
  const taken = customElements.get(tag) as (CustomElementConstructor & { [BRAND]?: Brand }) | undefined;
  if (!taken) return register(element, tag);
  const own = [...(defined.get(element) ?? [])];
  if (own.includes(tag)) return tag;
  if (__DEV__) warnOfTaken(tag, prefix, taken[BRAND]);
  return own.find((other) => other.startsWith(`${tag}-v`)) ?? register(element, freeTag(tag));
}

/** Options of `defineElements` and `defineSurfaces`. */
export interface DefineOptions {
  /** First part of the tags: `acme` gives `acme-select`. Default: `amo`. */
  prefix?: string;
}

/** Registers classes under a prefix. @throws TypeError for a prefix that cannot start a tag */
export function defineAll(classes: readonly unknown[], { prefix = PREFIX }: DefineOptions): void {
  if (!/^[a-z][a-z0-9-]*$/.test(prefix))
    throw new TypeError(`"${prefix}" cannot start a tag. Give lower-case letters, digits and dashes.`);
  for (const element of classes) defineElement(element as AmoElementClass, prefix);
}

/**
 * Registers one class as `PREFIX-name`. Never throws for a tag that is taken: another copy of the kit keeps the tag for
 * hand-written markup, and this copy draws with a tag of its own. On a server, which has no registry, it only notes the tag.
 * @returns the tag that this copy draws the control with
 */
export function defineElement(element: AmoElementClass, prefix: string = PREFIX): string {
  const { name } = element[BRAND];
  const tag = `${prefix}-${dashed(name)}`;
  const own = globalThis.customElements ? registerAs(element, tag, prefix) : tag;
  setTag(name, own);
  return own;
}
