import type { UserRole } from '../config/config.js';

/** The account behind the server: answers the product's addresses, and what it holds can be kept. */
export interface Account {
  /** The API: `/api/…`, `/ajax/…`, `/private/…`. */
  answer(request: Request, who: { readonly user: UserRole }): Promise<Response>;
  /** Id of the user of a role. */
  userId(role: UserRole): number;
  toJSON(): unknown;
  /** Takes what was kept; undefined: as a new one. */
  load(saved: unknown): void;
  listen(listener: () => void): void;
}

/** An account that answers nothing. */
export const NO_ACCOUNT: Account = {
  answer: (request) =>
    Promise.resolve(
      Response.json(
        { title: 'Not Implemented', status: 501, detail: `${request.method} ${new URL(request.url).pathname}` },
        { status: 501, headers: { 'content-type': 'application/problem+json' } },
      ),
    ),
  userId: (role) => (role === 'admin' ? 1 : 2),
  toJSON: () => ({}),
  load: () => {},
  listen: () => {},
};
