/** Expectations that the compiler checks. */

export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Two types are the same one: else an argument is missing. */
export declare function same<A, B>(...more: Equal<A, B> extends true ? [] : [differs: never]): void;

/** They are not: what `same` becomes where it is tested that each can fail. */
export declare function differ<A, B>(...more: Equal<A, B> extends true ? [same: never] : []): void;
