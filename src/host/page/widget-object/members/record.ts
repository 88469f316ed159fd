/** What the widget learns of the record or the list on the screen. */
import type { WidgetSystem } from '../../../../sdk/widget.js';
import type { MemberContext } from '../member-context.js';

type Members = Pick<
  WidgetSystem,
  'get_current_card_contacts_data' | 'list_selected' | 'get_pipeline_id' | 'setSdkCatalogId'
>;

export function recordMembers({ host, state }: MemberContext): Members {
  return {
    get_current_card_contacts_data: () => {
      const { row, id } = host.current?.area ?? {};
      if (row?.kind !== 'card' || !row.entity || !id) return Promise.resolve([]);
      const contacts = host.account.contactsOf({ entity: row.entity, id });
      return Promise.resolve(contacts.map((one) => ({ ...one, phones: [...one.phones], emails: [...one.emails] })));
    },
    list_selected: () => host.current?.selected?.() ?? false,
    get_pipeline_id: () => {
      const deferred = host.$.Deferred<number>();
      const id = state.params.pipeline_id;
      if (id) deferred.resolve(Number(id));
      else deferred.reject(`${state.config.code} is not attached to a pipeline.`);
      return deferred.promise();
    },
    setSdkCatalogId: (id) => void (state.catalogId = id),
  };
}
