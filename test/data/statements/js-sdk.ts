import type { Statement } from './statement.js';

/** JS SDK. */
export const jsSdk: readonly Statement[] = [
  { id: 'S4.1', says: 'A small window with a notification can be shown at the bottom left' },
  {
    id: 'S4.2',
    says: 'APP.notifications.add_call(n_data) with from, to, duration, link, text, date, optional element{id,type}',
  },
  { id: 'S4.3', says: 'The sample add_call_notify (i18n name before the text, seconds date) works as written' },
  { id: 'S4.4', says: 'It also hangs a link (recording) on the notice' },
  { id: 'S4.5', says: 'APP.notifications.add_error({header, text, date}, {done, fail, always}) shows an error' },
  { id: 'S4.6', says: "Closing it is remembered in the user's cookie; it is not shown again" },
  { id: 'S4.7', says: "header is the widget's name, shown in the heading; text is HTML" },
  { id: 'S4.8', says: "Adding sends a request to the server, which answers the message's number on success" },
  { id: 'S4.9', says: 'done on success, fail on failure, always in both' },
  { id: 'S4.10', says: 'Missing connection should be told by such an error (recommendation)' },
  { id: 'S4.11', says: "APP.sdk.showUserStatus() returns all users' ids with online true or false" },
  { id: 'S4.12', says: "showUserStatus('online') returns an array of ids" },
  { id: 'S4.13', says: 'showUserStatus(id) returns true or false' },
  { id: 'S4.14', says: 'setCallingStatus(boolean) sets the call status' },
  { id: 'S4.15', says: 'getCallingStatus() returns a boolean' },
  { id: 'S4.16', says: 'While it is true an account update does not break off the page (call)' },
];
