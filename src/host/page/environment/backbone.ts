/** The part of Backbone (1.1.2) that APP is made with. */
export interface BackboneModel {
  readonly attributes: Record<string, unknown>;
  get(name: string): unknown;
  set(values: object, options?: { readonly silent?: boolean }): this;
}

export interface BackboneCollection {
  readonly models: readonly BackboneModel[];
  get(id: unknown): BackboneModel | undefined;
  where(values: object): BackboneModel[];
  reset(values: readonly object[]): unknown;
}

export interface Backbone {
  readonly Model: new (values?: object) => BackboneModel;
  readonly Collection: new (values?: readonly object[]) => BackboneCollection;
}
