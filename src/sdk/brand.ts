/**
 * Tags in the docblocks of this room, and what they mean; the guide "Types" prints a table of them.
 * `@amocrm`, `@kommo`: there is such a member in that brand alone. `@observed`: seen in the product or in public widgets, and said by
 * no documentation; it may change unannounced, and moderation may refuse it.
 */

/** The two brands of the product. */
export type Brand = 'amocrm' | 'kommo';

/** A type of each brand: for both of them either, for one its own. */
export type ByBrand<B extends Brand, T extends Readonly<Record<Brand, unknown>>> = T[B];
