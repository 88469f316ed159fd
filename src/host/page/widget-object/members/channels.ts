/** `self.listenSocketChannel`. */
import type { WidgetSystem } from '../../../../sdk/widget.js';
import { channelProblem, userOfChannel } from '../../../config/live/channels.js';
import type { MemberContext } from '../member-context.js';

const MEMBER = 'listenSocketChannel';
/** So many listeners of a widget at once are a mistake. */
const MANY = 100;
/** Mistakes of a widget that are told, each once. */
const SHOWN = 50;
const NOTHING = (): void => undefined;

type Listener = (message: unknown) => unknown;

/** The keys as texts; what is no list is told of. */
function keysOf(keys: unknown, breach: (message: string) => void): readonly string[] {
  if (keys === undefined || keys === null || typeof keys === 'function') return [];
  if (Array.isArray(keys)) return keys.map(String);
  breach(`the second argument is a list of keys, ${JSON.stringify(keys)} is none: all messages are let through.`);
  return [];
}

export function channelMembers({ host, state, breach }: MemberContext): Pick<WidgetSystem, typeof MEMBER> {
  const { code } = state.config;
  const told = new Set<string>();
  const once = (message: string): void => {
    if (told.has(message) || told.size > SHOWN) return;
    told.add(message);
    breach(MEMBER, told.size > SHOWN ? `${MEMBER}: further mistakes of the widget are not written down.` : message);
  };
  /** Another user's notifications: the switch says whether they come. */
  const isForeign = (channel: string): boolean => {
    const user = userOfChannel(channel);
    const own = host.account.snapshot.user.id;
    if (user === undefined || user === own) return false;
    once(`"${channel}" is of the user ${user}, this page is of ${own}: take APP.constant('user').id.`);
    return host.switches.use('socketOfOthers', code) === 'silent';
  };
  return {
    listenSocketChannel(channel: unknown, keys: unknown, callback?: unknown) {
      const call = `${MEMBER}(${JSON.stringify(channel) ?? String(channel)})`;
      const listener = typeof keys === 'function' ? keys : callback;
      if (typeof channel !== 'string' || !channel) {
        once(`${call} hears nothing: the channel has to be a text such as "leads:card:1".`);
        return NOTHING;
      }
      if (typeof listener !== 'function') {
        once(`${call} hears nothing: its third argument is no function.`);
        return NOTHING;
      }
      const problem = channelProblem(channel, Number(host.account.snapshot.account.id));
      if (problem !== undefined) once(`${call} was subscribed, but hears only what is sent by hand. ${problem}`);
      if (isForeign(channel)) return NOTHING;
      const wanted = keysOf(keys, (message) => once(`${call}: ${message}`));
      const end = host.channels.listen({ widget: code, channel, keys: wanted, listener: listener as Listener });
      if (host.channels.countOf(code) > MANY)
        once(
          `More than ${MANY} listeners of the widget are on channels at once. Call what ${MEMBER} returns before you listen anew.`,
        );
      return end;
    },
  };
}
