/** Characters of a message. */
const LONGEST = 10_000_000;
/** Bytes that the longest message may have on its way. */
export const MAX_BYTES = 4 * LONGEST + 1000;

/** A message as it arrives: plain data, as JSON has it. @throws TypeError that says why it is none */
export function asJson(message: unknown): unknown {
  let text: string | undefined;
  try {
    text = JSON.stringify(message);
  } catch (error) {
    throw new TypeError(`A message of a channel has to be JSON: ${(error as Error).message}`, { cause: error });
  }
  if (text === undefined) throw new TypeError(`A message of a channel has to be JSON; ${typeof message} is none.`);
  if (text.length > LONGEST)
    throw new TypeError(`A message of a channel has at most ${LONGEST} characters; this one has ${text.length}.`);
  return JSON.parse(text) as unknown;
}
