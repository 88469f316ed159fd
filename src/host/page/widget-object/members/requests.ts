/** Requests of the widget that the product sends or signs. */
import type { AjaxRequest, WidgetSystem } from '../../../../sdk/widget.js';
import type { MemberContext } from '../member-context.js';
import { ORDER } from '../../requests/transports.js';

type Members = Pick<WidgetSystem, 'crm_post' | '$authorizedAjax'>;

export function requestMembers({ host, state }: MemberContext): Members {
  const { code } = state.config;
  const ajax = (options: object): unknown => host.$.ajax(options);
  return {
    crm_post: (url, data, callback, type = 'text', error) =>
      void ajax({
        url,
        type: 'POST',
        data,
        dataType: type,
        crossDomain: false,
        success: callback,
        error,
        [ORDER]: { kind: 'crm_post', code },
      }),
    $authorizedAjax: (options: object | string, more?: object) => {
      const given = typeof options === 'string' ? { ...more, url: options } : options;
      return ajax({ ...given, [ORDER]: { kind: 'authorized', code } }) as AjaxRequest;
    },
  };
}
