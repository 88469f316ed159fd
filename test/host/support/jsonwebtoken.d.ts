/** What the tests take of a package that has no types of its own. */
declare module 'jsonwebtoken' {
  interface Jsonwebtoken {
    /** @throws when the signature is wrong or the token no longer holds */
    verify(token: string, secret: string, options?: { readonly algorithms: readonly string[] }): unknown;
    decode(token: string): unknown;
  }
  const jsonwebtoken: Jsonwebtoken;
  export default jsonwebtoken;
}
