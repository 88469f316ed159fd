/** Why a module is not there, and what to do. */
import type { WidgetConfig } from '../../../config/config.js';
import { isNowhere, isOfProduct, PRODUCT_MODULES } from '../system/modules.js';

const STATIC = 'Put a copy into the folder of the widget and ask for it as "./NAME.js".';

function ofName(id: string): string {
  if (/^\.|\.js(\?|$)/.test(id))
    return (
      `"${id}" was asked for by the global require, which counts from no folder. Take "require" as a dependency of the ` +
      `module, or ask for the whole address: /widgets/CODE/${id.replace(/^[./]+/, '')}.`
    );
  if (id.startsWith('lib/'))
    return (
      `${id} is a module of the product that this host does not have: it is a part of the product's own pages. ` +
      'Documented are lib/components/base/modal and lib/components/base/confirm.'
    );
  if (isOfProduct(id)) return `${id} is a module of the product that this host does not have: ${STATIC}`;
  return (
    `${id} is no module of the product that this host knows. It has ${PRODUCT_MODULES.join(', ')}. A file of the ` +
    `widget is named from the script: "./${id.replace(/(\.js)?$/, '.js')}".`
  );
}

function ofFile(path: string, { path: root, files }: WidgetConfig): string {
  const file = path.slice(root.length + 1);
  if (files.includes(file)) return `${path} is there but did not load: see the request.`;
  const near = files.find((one) => one === `${file}.js` || one.toLowerCase() === file.toLowerCase());
  const hint = near ? `There is ${near}: names are addresses, with their ending and their case.` : 'Put it there.';
  return `${path} was not found: the folder of the widget has no file ${file}. ${hint}`;
}

/** @param url address that the name led to */
export function whyMissing(id: string, url: string, widgets: readonly WidgetConfig[]): string {
  if (isNowhere(url)) return ofName(id);
  const path = decoded(url.replace(/[?#].*$/, ''));
  const widget = widgets.find((one) => path.startsWith(`${one.path}/`));
  if (widget) return ofFile(path, widget);
  if (/^(https?:)?\/\//.test(url))
    return (
      `${url} did not load: its server did not answer, or not with a script. Start the host with ` +
      `--map ${url.replace(/[^/]*$/, '')}=FOLDER to have it answered from a folder.`
    );
  return `${url} did not load.`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
