import { escape } from '../../../../contract/markup/text.js';
import { nativeSettingsMenu } from '../../../../surfaces/page/markup.js';
import { wordsIn } from '../../../../surfaces/page-context.js';
import { followSettingsMenu, INTEGRATIONS, settingsEntries } from '../../settings-menu/settings-menu.js';
import type { OpenPage } from '../open-page.js';
import { integrationItems } from './list-markup.js';
import { NO_RIGHTS } from './texts.js';

/** The integrations: a click opens the settings of one. */
export const openSettingsPage: OpenPage = async (host, area) => {
  const { $, page, config, installed } = host;
  const say = wordsIn.bind(undefined, page.lang);
  const isAdmin = config.user === 'admin';
  const content = isAdmin
    ? `<ul class="host-integrations">${integrationItems(host)}</ul>`
    : `<p class="host-integrations__none">${escape(say(NO_RIGHTS))}</p>`;
  const $holder = $('#page_holder').html(
    `${isAdmin ? nativeSettingsMenu(settingsEntries(host, area.url), page.lang) : ''}` +
      `<div id="work_area" class="work-area content__settings${isAdmin ? ' aside-toggleable' : ''}">` +
      `<div class="content__top"><div class="content__top__preset">` +
      `<h1 class="content__top__preset__caption">${escape(say(INTEGRATIONS))}</h1></div></div>${content}</div>`,
  );
  const click = 'click.amo-host-integrations';
  $holder.on(click, '.host-integration__open', ({ currentTarget }) => {
    void host.openSettings((currentTarget as HTMLElement).dataset['code']!);
  });
  const ends = [
    followSettingsMenu(host, area.url),
    installed.onChange(() => $holder.find('.host-integrations').html(integrationItems(host))),
  ];
  return {
    area,
    close() {
      for (const end of ends) end();
      $holder.off(click).empty();
    },
  };
};
