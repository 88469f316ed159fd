/**
 * Redirects the calls of `include_control` inside parsed templates, for a `twigjs` that is a bare function: its table
 * of functions is out of reach, the tokens of its templates are not.
 */
const FUNCTION = 'Twig.expression.type._function';
const VALUE = 'Twig.expression.type.string';
const KEY = 'Twig.expression.type.key.period';
const END = 'Twig.expression.type.parameter.end';

type Token = Record<string, unknown>;
type Draw = (...args: unknown[]) => unknown;

function isPlain(value: unknown): value is Token {
  return Boolean(value) && Object.getPrototypeOf(value) === Object.prototype;
}

/** Replaces calls in token lists; a list without one stays the same object. */
export class Calls {
  readonly #target: { readonly draw: Draw };
  readonly #modern: boolean;
  readonly #known = new WeakMap<object, unknown>();

  /**
   * @param draw takes the arguments of the calls
   * @param modern the tokens are those of twig.js 1, which keeps the arguments of a method call in a token of their own
   */
  constructor(draw: Draw, modern: boolean) {
    this.#target = { draw };
    this.#modern = modern;
  }

  /** The tokens of a template, with its calls redirected. */
  redirect(tokens: unknown): unknown {
    if (!tokens || typeof tokens !== 'object') return tokens;
    let result = this.#known.get(tokens);
    if (!result) this.#known.set(tokens, (result = this.#copy(tokens)));
    return result;
  }

  /** Leaves the tokens of a template as they are. */
  spare(tokens: unknown): void {
    this.#known.set(tokens as object, tokens);
  }

  #copy(node: unknown): unknown {
    if (Array.isArray(node)) {
      const copy = node.flatMap((one: unknown) => (isCall(one) ? this.#call(one) : [this.#copy(one)]));
      return copy.length === node.length && copy.every((one, index) => one === node[index]) ? node : copy;
    }
    if (!isPlain(node)) return node;
    const entries = Object.entries(node).map(([key, value]) => [key, this.#copy(value)] as const);
    return entries.every(([key, value]) => value === node[key]) ? node : Object.fromEntries(entries);
  }

  /** `include_control(…)` as `TARGET.draw(…)`. */
  #call(token: Token): Token[] {
    const params = this.#copy(token.params) as unknown[];
    const { position } = token;
    const target = { type: VALUE, value: this.#target, position };
    if (!this.#modern) return [target, { type: KEY, key: 'draw', params }];
    const end = { type: END, value: ')', expression: true, params: params.slice(1, -1), position };
    return [target, { type: KEY, key: 'draw', position }, end];
  }
}

function isCall(node: unknown): node is Token {
  return isPlain(node) && node.type === FUNCTION && node.fn === 'include_control';
}
