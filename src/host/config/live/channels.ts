/** Channels of the product's socket (platform.md, "Sockets"). */

const ENTITIES = ['leads', 'contacts', 'companies', 'customers', 'tasks'];
const ENTITY = `(?:${ENTITIES.join('|')})`;

export interface ChannelRow {
  /** With the words that stand for ids. */
  readonly form: string;
  readonly pattern: RegExp;
  /** What is told there. */
  readonly says: string;
}

export const CHANNELS: readonly ChannelRow[] = [
  {
    form: 'notifications:ACCOUNT_ID:USER_ID',
    pattern: /^notifications:(?<account>\d+):(?<user>\d+)$/,
    says: "A user's notifications.",
  },
  { form: 'inbox:talks:ACCOUNT_ID', pattern: /^inbox:talks:(?<account>\d+)$/, says: 'Talks.' },
  {
    form: 'system:state:ACCOUNT_ID',
    pattern: /^system:state:(?<account>\d+)$/,
    says: 'Widgets that are installed, saved or switched off; users, pipelines, fields, the account itself.',
  },
  {
    form: 'ENTITY:card:CARD_ID',
    pattern: new RegExp(`^${ENTITY}:card:\\d+$`),
    says: 'A record, its notes, tasks and links.',
  },
  { form: 'ENTITY:events', pattern: new RegExp(`^${ENTITY}:events$`), says: 'All records of an entity.' },
  {
    form: 'ENTITY:pipeline:PIPELINE_ID',
    pattern: /^(?:leads|customers):pipeline:\d+$/,
    says: 'Records that are in a pipeline, come into it or leave it.',
  },
  { form: 'dashboard:events', pattern: /^dashboard:events$/, says: 'Records and tasks of the account.' },
];

/** What is wrong with the name of a channel, in one sentence with its remedy; undefined: nothing. */
export function channelProblem(channel: string, accountId: number): string | undefined {
  const match = CHANNELS.map(({ pattern }) => pattern.exec(channel)).find(Boolean);
  if (!match)
    return (
      `The product has no channel "${channel}". Its channels: ${CHANNELS.map(({ form }) => form).join(', ')}; ` +
      `ENTITY is one of ${ENTITIES.join(', ')}.`
    );
  const { account } = match.groups ?? {};
  if (account === undefined || Number(account) === accountId) return undefined;
  return `"${channel}" is of the account ${account}, this one is ${accountId}: take APP.constant('account').id.`;
}

/** The user whose notifications a channel tells; undefined: another channel. */
export function userOfChannel(channel: string): number | undefined {
  const user = CHANNELS[0]!.pattern.exec(channel)?.groups?.user;
  return user === undefined ? undefined : Number(user);
}
