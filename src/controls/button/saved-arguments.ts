/** What an author gives `button:saved`, in any order: a callback for the end, and a text instead of "Saved". */
export interface SavedArguments {
  readonly callback: (() => void) | undefined;
  readonly text: string | undefined;
}

export function savedArguments(args: readonly unknown[]): SavedArguments {
  return {
    callback: args.find((value) => typeof value === 'function') as (() => void) | undefined,
    text: args.find((value) => typeof value === 'string' && value) as string | undefined,
  };
}
