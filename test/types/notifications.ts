import type { AppNotifications, NoticeCallbacks, ObservedNotifications } from '../../src/entries/sdk.js';
import { same } from './support/same.js';

declare const notifications: AppNotifications;
declare const observed: ObservedNotifications;

notifications.add_call({
  from: '+7 900 111-22-33',
  to: 'User',
  duration: 65,
  link: 'https://example.com/dialog.mp3',
  text: 'Widget: call',
  date: 1_700_000_000,
  element: { id: 1_003_619, type: 'contact' },
  click_link: '/contacts/detail/1',
});
notifications.add_error(
  { header: 'sample', text: '<p>error</p>', date: 1_700_000_000 },
  { done: (answer) => same<typeof answer, unknown>(), fail: () => undefined, always: () => undefined },
);
notifications.show_message({ header: 'sample', text: 'text', icon: '/icon.png' });
notifications.show_message_error({ header: 'sample', text: 'text', link: '/' }, {});
notifications.show_notification({ text: { header: 'sample', text: 'text' }, type: 'error', date: 1 });
same<keyof NoticeCallbacks, 'done' | 'fail' | 'always'>();

// @ts-expect-error -- a text is needed
notifications.add_call({ from: 'User' });
// @ts-expect-error -- seconds are a number
notifications.add_call({ text: 'text', duration: '65' });
// @ts-expect-error -- of what kind
notifications.add_call({ text: 'text', element: { id: 1 } });
// @ts-expect-error -- a text is needed
notifications.add_error({ header: 'sample' });
// @ts-expect-error -- seconds since 1970
notifications.add_error({ text: 'text', date: new Date() });
// @ts-expect-error -- there is no such function
notifications.add_error({ text: 'text' }, { success: () => undefined });
// @ts-expect-error -- no call
notifications.show_message({ text: 'text', duration: 65 });
// @ts-expect-error -- a call or an error
notifications.show_notification({ text: { text: 'text' }, type: 'message' });
// @ts-expect-error -- nobody knows what it takes
notifications.add_chat({});
// @ts-expect-error -- no documentation names it
notifications.show_message({ message: 'text' });
observed.show_message({ message: 'text' });
observed.add({ text: 'text' });
export const asDocumented: AppNotifications = observed;
