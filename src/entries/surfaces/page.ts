/** A widget's own page in the settings or the menu. */
export {
  nativePage,
  nativeSaveBar,
  nativeSettingsMenu,
  pageAddress,
  type PageMenuEntry,
  type PageParams,
  type SaveBarParams,
} from '../../surfaces/page/markup.js';
export { SaveBar, type SaveBarOptions } from '../../surfaces/page/save-bar.js';
export type { PageContext } from '../../surfaces/page-context.js';
export type { JQueryStatic } from '../../sdk/jquery.js';
