/** What begins once the page is composed: the server is followed, the journal has its panel. */
import type { HostPage } from './host-page.js';
import type { JournalSink } from './journal-store/sink.js';
import { followServer } from './reload/reload.js';

export function attend(host: HostPage, sink: JournalSink): void {
  followServer(host, sink);
}
