import type { HostedWidget, WidgetFacts } from '../../behind/widget.js';
import type { Report } from '../../journal/entry.js';
import { HostError } from '../host-error.js';
import { codeOfName, soundManifest, type FoundManifest } from './manifest.js';
import { namesAccount } from './names-account.js';
import { type BrokenJson, parseJson } from './parse-json.js';
import type { WidgetSource } from './source/widget-source.js';

const I18N = /^i18n\/([\w-]+)\.json$/;

/** A widget's folder or archive, read anew with every page; what is broken for a moment stays as it was. */
export class WidgetFolder implements HostedWidget {
  readonly source: WidgetSource;
  readonly #report: (entry: Report) => void;
  readonly #json = new Map<string, { readonly bytes: Uint8Array; readonly value: unknown }>();
  readonly #told = new Map<string, string>();
  /** Code that is used when the manifest has none. */
  #ownCode: string;

  /** @throws HostError when there is no manifest, it is broken, or there is no script */
  constructor(source: WidgetSource, report: (entry: Report) => void) {
    this.source = source;
    this.#report = report;
    this.#ownCode = codeOfName(source.name);
    this.#check();
  }

  get code(): string {
    return this.#manifest().widget.code ?? this.#ownCode;
  }

  /** Whether the manifest itself says the code. */
  get hasCode(): boolean {
    return this.#manifest().widget.code !== undefined;
  }

  /** The code when the manifest has none: another one, because the first is taken. */
  rename(code: string): void {
    this.#ownCode = code;
  }

  /** What the folder says now. */
  facts(): WidgetFacts {
    const files = this.source.files();
    const manifest = this.#manifest();
    const code = manifest.widget.code ?? this.#ownCode;
    const texts = files.filter((file) => I18N.test(file)).map((file) => [I18N.exec(file)![1]!, this.#read(file, code)]);
    const isText = ([, value]: unknown[]): boolean => typeof value === 'object' && value !== null;
    return { code, manifest, files, i18n: Object.fromEntries(texts.filter(isText)) as Record<string, object> };
  }

  /** Why a page had better wait for the next change: the folder is being written. */
  isWhole(): boolean {
    try {
      this.source.refresh();
      this.#check();
      return true;
    } catch {
      return false;
    }
  }

  namesAccount(): boolean {
    return namesAccount(this.source);
  }

  /** Bytes of a file. */
  read(file: string): Uint8Array | undefined {
    return this.source.read(file);
  }

  #manifest(): FoundManifest {
    const { manifest, problems } = soundManifest(this.#read('manifest.json') ?? {});
    const code = manifest.widget.code ?? this.#ownCode;
    this.#tell('manifest', problems.join(' '), code);
    this.#tell('archive', this.source.flaw ?? '', code);
    return manifest;
  }

  #check(): void {
    const { path } = this.source;
    const bytes = this.source.read('manifest.json');
    if (!bytes)
      throw new HostError(
        'no-manifest',
        `${path} has no manifest.json. Give the folder that holds it: a build's is often dist or build.`,
      );
    try {
      parseJson(bytes, `${path}/manifest.json`);
    } catch (error) {
      throw new HostError('broken-json', (error as Error).message);
    }
    if (!this.source.read('script.js'))
      throw new HostError(
        'no-script',
        `${path} has no script.js. If it is made by a build, run that first and give the folder that it writes.`,
      );
  }

  /** A file as JSON; as it was last when it is broken now, and that is told once. */
  #read(file: string, code?: string): unknown {
    const bytes = this.source.read(file);
    const known = this.#json.get(file);
    if (!bytes) return known?.value;
    if (known && Buffer.compare(known.bytes, bytes) === 0) return known.value;
    try {
      const value = parseJson(bytes, `${this.source.path}/${file}`);
      this.#json.set(file, { bytes, value });
      this.#tell(file, '', code);
      return value;
    } catch (error) {
      const { message, line, column } = error as BrokenJson;
      this.#tell(file, `${message}${known ? ' What it held before is used.' : ''}`, code, { file, line, column });
      return known?.value;
    }
  }

  /** Reports a problem once, until it is another one. */
  #tell(about: string, problem: string, code: string | undefined, detail: object = {}): void {
    if (this.#told.get(about) === problem) return;
    this.#told.set(about, problem);
    if (problem)
      this.#report({ level: 'error', kind: 'contract', widget: code, name: 'folder', detail: { problem, ...detail } });
  }
}
