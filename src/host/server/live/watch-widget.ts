import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { watch, type FSWatcher } from 'chokidar';
import type { WidgetFolder } from '../widgets/widget-folder.js';

/** A burst ends when nothing has changed for so long. */
const QUIET = 120;
/** How often a folder that is being written is looked at. */
const LOOK = 250;
/** How often it is asked whether the folder is still the one that is watched. */
const CHECK = 1000;
/** After so long a folder without a script or manifest is told as it is. */
const PATIENCE = 10_000;

export interface WatchListener {
  /** Files of a burst, by their paths in the folder. */
  changed(widget: WidgetFolder, files: ReadonlySet<string>): void;
  /** The folder has lost its script or manifest, or the manifest is broken, and not for a moment. */
  broken(widget: WidgetFolder): void;
}

/**
 * Watches a widget's folder or archive. What a build empties and fills again is one change: a burst waits until the
 * folder is whole.
 */
export class WatchWidget {
  readonly #widget: WidgetFolder;
  readonly #listener: WatchListener;
  readonly #files = new Set<string>();
  #watcher: FSWatcher;
  #timer: NodeJS.Timeout | undefined;
  #since = 0;
  #isTold = false;
  /** The folder itself has gone: its watcher sees nothing of one that is made anew. */
  #isLost = false;
  #identity: string | undefined;
  readonly #checks: NodeJS.Timeout;

  constructor(widget: WidgetFolder, listener: WatchListener) {
    this.#widget = widget;
    this.#listener = listener;
    this.#watcher = this.#watch();
    this.#checks = setInterval(() => this.#check(), CHECK).unref();
  }

  /** Settles when changes are seen. */
  ready(): Promise<void> {
    const watcher = this.#watcher;
    return new Promise((resolve) => void watcher.once('ready', () => resolve()));
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    clearInterval(this.#checks);
    await this.#watcher.close();
  }

  #watch(): FSWatcher {
    const { path } = this.#widget.source;
    this.#identity = identityOf(path);
    const ignored = (file: string): boolean => /(?:^|[/\\])(?:\.|node_modules(?:[/\\]|$))/.test(relative(path, file));
    const watcher = watch(path, { ignored, ignoreInitial: true, ignorePermissionErrors: true });
    watcher.on('all', (_event, file) => this.#note(relative(path, file).replaceAll('\\', '/')));
    watcher.on('error', () => this.#note('manifest.json'));
    return watcher;
  }

  #note(file: string): void {
    if (!this.#files.size) this.#since = Date.now();
    this.#files.add(file || 'manifest.json'); // the archive itself
    this.#wait(QUIET);
  }

  #wait(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), ms);
    this.#timer.unref();
  }

  #look(): void {
    const identity = identityOf(this.#widget.source.path);
    this.#isLost ||= identity !== this.#identity;
    if (this.#isLost && identity !== undefined) return this.#again();
    if (!this.#widget.isWhole()) return this.#holdOn();
    this.#isTold = false;
    const files = new Set(this.#files);
    this.#files.clear();
    this.#listener.changed(this.#widget, files);
  }

  #holdOn(): void {
    if (!this.#isTold && Date.now() - this.#since > PATIENCE) {
      this.#isTold = true;
      this.#listener.broken(this.#widget);
    }
    this.#wait(LOOK);
  }

  /** A folder that is deleted and made anew at once may be told by no event. */
  #check(): void {
    if (!this.#files.size && identityOf(this.#widget.source.path) !== this.#identity) this.#note('manifest.json');
  }

  /** The folder was deleted and made anew. */
  #again(): void {
    this.#isLost = false;
    void this.#watcher.close();
    this.#watcher = this.#watch();
    this.#watcher.once('ready', () => this.#wait(QUIET));
  }
}

/** Tells a folder from another one that has come in its place; an archive is the same by its path. */
function identityOf(path: string): string | undefined {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat && (stat.isDirectory() ? `${stat.ino} ${stat.birthtimeNs}` : 'file');
}
