/** What begins once the page is composed, before its widgets: jQuery and APP are followed, the server is followed, the journal has its panel. */
import type { HostPage } from './host-page.js';
import type { JournalSink } from './journal-store/sink.js';
import { make } from './journal-panel/dom.js';
import { ErrorOverlay } from './journal-panel/overlay/error-overlay.js';
import { JournalPanel } from './journal-panel/panel.js';
import { SocketsPanel } from './live-panels/sockets-panel.js';
import { UsersPanel } from './live-panels/users-panel.js';
import { followServer } from './reload/reload.js';
import { startTaskSync } from './task-sync/task-sync.js';

export function attend(host: HostPage, sink: JournalSink): void {
  host.tracing.follow(host.$, host.app.object);
  followServer(host, sink);
  startTaskSync(host);
  for (const { frame } of [new UsersPanel(host), new SocketsPanel(host)]) host.bar.add(frame.opener);
  const opener = make(
    'button',
    { type: 'button', 'aria-expanded': 'false', 'aria-keyshortcuts': 'Alt+Shift+J' },
    'Journal',
  );
  const panel = new JournalPanel(host, opener);
  opener.addEventListener('click', () => panel.toggle());
  host.bar.add(opener);
  new ErrorOverlay(host.journal, (entry) => panel.open(entry));
  host.transport.open();
}
