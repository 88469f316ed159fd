import type { UserRole } from '../../config/config.js';

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
