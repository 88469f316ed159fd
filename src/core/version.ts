/** Version of this copy of the kit; a test holds it against package.json. */
export const VERSION = '0.1.0';
