import type { WidgetConfig } from '../../config/config.js';
import type { TemplateSource } from '../../../twig/render/files.js';

/** The twig files of a widget, by requests of the page as the product makes them. */
export class WidgetTemplates implements TemplateSource {
  readonly #config: WidgetConfig;
  /** The list of files is that of the page's start. */
  #isListStale = false;

  constructor(config: WidgetConfig) {
    this.#config = config;
  }

  async load(address: string): Promise<string | undefined> {
    return new Promise((resolve) => {
      const request = ask(address, true);
      request.onload = () => resolve(textOf(request));
      request.onerror = () => resolve(undefined);
      request.send();
    });
  }

  read(address: string): string | undefined {
    const { path, files } = this.#config;
    const own = address.startsWith(`${path}/`);
    const file = address.slice(path.length + 1).replace(/[?#].*$/, '');
    if (own && !this.#isListStale && !files.includes(file)) return undefined;
    const request = ask(address, false);
    request.send();
    return textOf(request);
  }

  /** Files have come or gone. */
  forgetList(): void {
    this.#isListStale = true;
  }
}

function ask(address: string, isAsync: boolean): XMLHttpRequest {
  const request = new XMLHttpRequest();
  request.open('GET', address, isAsync);
  return request;
}

const textOf = (request: XMLHttpRequest): string | undefined =>
  request.status === 200 ? request.responseText : undefined;
