import type { PageMessage } from '../../config/live/messages.js';

type Check = (value: unknown) => boolean;
type Kind = PageMessage['type'];

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number';
const isKnown: Check = (value) =>
  typeof value === 'object' && value !== null && Object.values(value).every((id) => id === null || isNumber(id));

/** Members of each kind of message. */
const MEMBERS: Readonly<Record<Kind, Readonly<Record<string, Check>>>> = {
  enter: { user: (value) => value === 'admin' || value === 'manager', channels: isKnown },
  subscribe: { channel: isText },
  unsubscribe: { channel: isText },
  emit: { ref: isNumber, channel: isText, message: (value) => value !== undefined },
  presence: { ref: isNumber, user: isNumber, online: (value) => typeof value === 'boolean' },
};

/** Why something is no message of a page; undefined: it is one. */
export function problemOfMessage(given: unknown): string | undefined {
  if (typeof given !== 'object' || given === null) return 'A message of a page is an object.';
  const message = given as Readonly<Record<string, unknown>>;
  const type = String(message.type);
  if (!Object.hasOwn(MEMBERS, type)) return `A message of a page has a type: ${Object.keys(MEMBERS).join(', ')}.`;
  const wrong = Object.entries(MEMBERS[type as Kind]).find(([name, check]) => !check(message[name]));
  return wrong && `"${wrong[0]}" of the message "${type}" is not what it has to be.`;
}
