/**
 * A control's contract: one table of parameters, from which its types, attributes, properties, twig mapping,
 * manifest rows and documentation come. No Lit, no DOM.
 */

import { oncePer } from './once-per.js';

/** How a value is read: from a template parameter, from an attribute, from a property. */
export type ParamType = 'string' | 'number' | 'boolean' | 'list' | 'map' | 'raw';

/** One row of a contract table. */
export interface Param {
  /** `boolean` is an attribute by presence, `list` and `map` are JSON in an attribute, `raw` is printed unescaped. */
  readonly type: ParamType;
  /** What the parameter does: one sentence for the documentation. */
  readonly doc: string;
  /** Value of the property while nothing was given; by type: '', 0, false, [] or null. */
  readonly default?: unknown;
  /** `native`: a template parameter only. `element`: no such template parameter. Absent: both faces have it. */
  readonly face?: 'native' | 'element';
  /** Attribute of the element, when it is not the name in kebab case; `false` for none. */
  readonly attribute?: string | false;
  /** Property of the element, when it is not the name in camel case; `false` for none. */
  readonly property?: string | false;
  /** The property reads and writes the attribute, as HTML does for `name`, `disabled`, `required`, `readonly`. */
  readonly reflect?: boolean;
  /** The property belongs to the class and is no plain stored value (`value`, `form`); its row is for attribute and docs. */
  readonly own?: boolean;
  /** Type shown in the docs and the manifest, when the row's type says too little: `readonly SelectItem[]`. */
  readonly shape?: string;
  /** Known values; another one is kept and warned about. */
  readonly values?: readonly string[];
  /** Carries the TypeScript type of the value; see {@link of}. */
  readonly as?: unknown;
}

export type Params = Readonly<Record<string, Param>>;

/** A control as data. */
export interface Contract<P extends Params = Params> {
  /** Name as in `include_control`. */
  readonly name: string;
  /** One sentence for the manifest and the docs. */
  readonly summary: string;
  readonly params: P;
}

/** A template's parameters, as authors write them. */
export type ParamValues = Readonly<Record<string, unknown>>;

/** Gives a row the TypeScript type of its value: `{type: 'list', as: of<readonly SelectItem[]>()}`. */
export const of = <T>(): T => undefined as T;

/** Declares a contract; literal names and types are kept for {@link ParamsOf} and {@link PropsOf}. */
export function defineContract<const P extends Params>(name: string, summary: string, params: P): Contract<P> {
  return { name, summary, params };
}

interface TypeMap {
  string: string;
  number: number;
  boolean: boolean;
  list: readonly unknown[];
  map: Readonly<Record<string, unknown>>;
  raw: string;
}

type Camel<S extends string> = S extends `${infer A}_${infer B}` ? `${A}${Capitalize<Camel<B>>}` : S;
type TypeOf<R extends Param> = R extends { as: infer T } ? T : TypeMap[R['type']];
type PropName<K extends string, R extends Param> = R extends { property: false } | { face: 'native' } | { own: true }
  ? never
  : R extends { property: infer N extends string }
    ? N
    : Camel<K>;

/** Template parameters of a contract; every one is optional, and any value is accepted at run time. */
export type ParamsOf<C extends Contract> = {
  [K in keyof C['params'] & string as C['params'][K] extends { face: 'element' } ? never : K]?: C['params'][K] extends {
    as: infer T;
  }
    ? T
    : C['params'][K]['type'] extends 'list' | 'map'
      ? TypeMap[C['params'][K]['type']]
      : string | number | boolean | null;
};

/** Properties that a contract gives to its element. */
export type PropsOf<C extends Contract> = {
  -readonly [K in keyof C['params'] & string as PropName<K, C['params'][K]>]: TypeOf<C['params'][K]>;
};

/** A row with its names worked out. */
export interface Row extends Param {
  readonly name: string;
  readonly attribute: string | false;
  readonly property: string | false;
}

const EMPTY: Readonly<Record<ParamType, unknown>> = {
  string: '',
  number: 0,
  boolean: false,
  list: [],
  map: null,
  raw: '',
};

/** The rows of a contract, names worked out, in the table's order. */
export const rows: (contract: Contract) => readonly Row[] = oncePer(({ params }) =>
  Object.entries(params).map(([name, param]) => {
    const native = param.face === 'native';
    const attribute = param.attribute ?? (native ? false : name.replaceAll('_', '-'));
    const property =
      param.property ?? (native ? false : name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()));
    const { type = 'string' } = param;
    return { ...param, type, name, attribute, property, default: param.default ?? EMPTY[type] };
  }),
);
