/** Requests of the widget that the product sends or signs. */
import type { AjaxOptions, AjaxRequest } from '../../../../sdk/widget-object/requests.js';
import type { WidgetSystem } from '../../../../sdk/widget-object/system.js';
import type { MemberContext } from '../member-context.js';
import { ORDER } from '../../requests/transports.js';

type Members = Pick<WidgetSystem, 'crm_post' | '$authorizedAjax'>;

export function requestMembers({ host, state }: MemberContext): Members {
  const { code } = state.config;
  return {
    crm_post: (url, data, callback, type = 'text', error) =>
      void host.$.ajax({
        url,
        type: 'POST',
        data,
        dataType: type,
        crossDomain: false,
        success: callback,
        error,
        [ORDER]: { kind: 'crm_post', code },
      }),
    // As `$.ajax`, an address may come first.
    $authorizedAjax: <T>(options: AjaxOptions | string, more?: object): AjaxRequest<T> => {
      const given = typeof options === 'string' ? { ...more, url: options } : options;
      return host.$.ajax<T>({ ...given, [ORDER]: { kind: 'authorized', code } });
    },
  };
}
