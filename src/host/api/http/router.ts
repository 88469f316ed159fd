import type { Answer, Route } from './call.js';

interface Compiled {
  readonly method: string;
  readonly pattern: RegExp;
  readonly answer: Answer;
}

/** `:id` and `:…_id` are numbers, `:name(a|b)` one of those, other names anything up to a slash. */
function compile(path: string): RegExp {
  const source = path.replaceAll('.', '\\.').replace(/:(\w+)(?:\(([^)]*)\))?/g, (_, name: string, choice?: string) => {
    const values = choice ?? (/(^|_)id$/.test(name) ? '\\d+' : '[^/]+');
    return `(?<${name}>${values})`;
  });
  return new RegExp(`^${source}/?$`);
}

export interface Found {
  readonly answer: Answer;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds what answers a request. */
export class Router {
  readonly #routes: readonly Compiled[];

  constructor(routes: readonly Route[]) {
    this.#routes = routes.map(([method, path, answer]) => ({ method, pattern: compile(path), answer }));
  }

  find(method: string, path: string): Found | undefined {
    for (const route of this.#routes) {
      if (route.method !== method) continue;
      const match = route.pattern.exec(path);
      if (match) return { answer: route.answer, params: { ...match.groups } };
    }
    return undefined;
  }

  /** Methods that a path is known for. */
  methods(path: string): string[] {
    return [...new Set(this.#routes.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method))];
  }
}
