/** Outcome of a validity check; an empty message is valid. */
export interface Check {
  readonly flags: ValidityStateFlags;
  readonly message: string;
}

export const VALID: Check = { flags: {}, message: '' };
