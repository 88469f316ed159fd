/** The part of Backbone (1.1.2) that APP is made with. */
import type { BackboneCollection, BackboneModel } from '../../../sdk/app/data.js';

/** A collection that the host fills. */
export interface OwnCollection<A extends object> extends BackboneCollection<A> {
  reset(values: readonly A[]): unknown;
}

export interface Backbone {
  readonly Model: new <A extends object>(values?: A) => BackboneModel<A>;
  readonly Collection: new <A extends object>(values?: readonly A[]) => OwnCollection<A>;
}
