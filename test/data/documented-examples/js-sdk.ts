/** Examples of the documentation about the JS SDK, besides those about notifications. */
import type { DocumentedExample } from './example.js';

export const jsSdkExamples: readonly DocumentedExample[] = [
  {
    name: 'showUserStatus of a user',
    repair: 'The id is that of the user who looks, where it is printed as 123456.',
    why: 'Nobody has that id.',
  },
  {
    name: 'setCallingStatus',
    repair: '`true` at the beginning of a call and `false` at its end, for `boolean`.',
    why: 'There is no variable of that name.',
  },
  {
    name: 'getCallingStatus',
    repair: 'The two empty branches say which one ran.',
    why: 'Else nothing could be seen.',
  },
];
