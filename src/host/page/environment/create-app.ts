import type { AppConstants, ObservedConstants } from '../../../sdk/app/constants.js';
import type { ObservedAppData } from '../../../sdk/app/data.js';
import type { ObservedApp } from '../../../sdk/app/observed.js';
import type { OpenArea } from '../areas/area.js';
import { ELEMENT_TYPES, FIELD_TYPES, NOTE_TYPES, TASK_TYPES } from '../../account/numbers.js';
import { cardAttributes } from '../services/card-fields.js';
import { isCardEntity, type AppEnvironment, type AppNeeds, type SystemValues } from './app-environment.js';
import { accountConstants } from './members/constants.js';
import { entered, type Entered } from './area/entered.js';
import { systemFormats } from './members/formats.js';
import { createNotifications } from './members/inbox.js';
import { createSdk } from './members/sdk.js';
import { widgetsMember } from './members/widgets-member.js';

/** Makes APP (platform.md, "Environment"); to be called once the account's snapshot is loaded. */
export const createApp = (needs: AppNeeds): AppEnvironment => new App(needs);

class App implements AppEnvironment {
  readonly object: ObservedApp;
  readonly notificationCallbacks = new Map<string, (data: never) => unknown>();
  readonly #needs: AppNeeds;
  readonly #constants: AppConstants & ObservedConstants & Record<string, unknown>;
  readonly #sdk;
  /** What `APP.data` holds: the page writes here, and widgets that write to it do as in the product. */
  readonly #data: ObservedAppData = { is_card: false };
  #entered: Entered | undefined;
  /** What waits for the end of a call. */
  readonly #afterCall: (() => void)[] = [];

  constructor(needs: AppNeeds) {
    this.#needs = needs;
    this.#constants = { ...accountConstants(needs), card_id: false, card_element: false };
    this.#sdk = createSdk(
      () => needs.account.snapshot,
      () => this.#afterCall.splice(0).forEach((act) => act()),
    );
    this.#show(undefined);
    this.object = this.#build();
  }

  whenQuiet(act: () => void): boolean {
    const isCalling = this.#sdk.getCallingStatus();
    if (isCalling) this.#afterCall.push(act);
    else act();
    return !isCalling;
  }

  async enter(open: OpenArea): Promise<void> {
    this.#show(await entered(this.#needs, open));
  }

  leave(): void {
    this.#show(undefined);
  }

  setValue(name: string, value: unknown): void {
    const several = name.endsWith('[]');
    const values = several ? (value as readonly unknown[]).filter((one) => one !== '') : value;
    this.#entered?.card?.model.set({ [several ? name.slice(0, -2) : name]: values });
  }

  async refresh(): Promise<void> {
    const { entity, card, open } = this.#entered ?? {};
    if (!card || !open || !isCardEntity(entity)) return;
    const { account } = this.#needs;
    const record = await account.get(entity, card.id);
    await account.readContacts({ entity, id: card.id }, record);
    if (this.#entered?.card !== card || !record) return;
    card.model.set(cardAttributes(entity, record, account.snapshot.fields[entity], this.#needs.page.lang));
    card.main_user = String(record.responsible_user_id);
    card.name = record.name;
  }

  check(id: number, checked: boolean): void {
    this.#entered?.list?.get(id)?.set({ checked });
  }

  checked(): readonly number[] {
    return (this.#entered?.list?.models ?? [])
      .filter((model) => model.get('checked'))
      .map((model) => Number(model.get('id')));
  }

  system(): SystemValues {
    const { config, account } = this.#needs;
    const { user } = account.snapshot;
    const { host } = new URL(config.origin);
    const area = this.#entered?.open.area;
    return {
      area: area?.row.area ?? '',
      amouser_id: String(user.id),
      amouser: user.email,
      amohash: '',
      subdomain: config.subdomain,
      domain: host,
      server: host.slice(config.subdomain.length + 1),
      account_id: String(account.snapshot.account.id ?? config.accountId),
      entity_id: area?.id,
      displayed_count: 0,
      displayed_count_by_area: {},
    };
  }

  #show(page: Entered | undefined): void {
    const { page: view } = this.#needs;
    this.#entered = page;
    const root = page && !page.card ? view.document.querySelector('#page_holder') : null;
    const data: ObservedAppData = {
      current_card: page?.card ?? (page && this.#needs.switches.use('currentCard') === 'undefined' ? undefined : false),
      card_page: page?.cardPage,
      current_list: page?.list,
      current_entity: page?.entity ?? '',
      current_view: { el: root, $el: view.$(root ?? []) },
      is_card: page?.card !== undefined,
    };
    Object.assign(this.#data, data);
    Object.assign(this.#constants, { card_id: page?.card?.id ?? false, card_element: page?.cardElement ?? false });
  }

  #constant = (key: string, ...values: readonly unknown[]): unknown => {
    const constants: Record<string, unknown> = this.#constants;
    if (values.length) constants[key] = values[0];
    return Object.hasOwn(constants, key) ? constants[key] : false;
  };

  #widgetsArea = (): string => {
    const { row, code } = this.#entered?.open.area ?? {};
    return row?.widgetsArea.replace(':code', code ?? '') ?? '';
  };

  #build(): ObservedApp {
    const { config, account } = this.#needs;
    return {
      lang_id: config.locale,
      environment: 'production',
      version: '2026.03',
      data: this.#data,
      constant: this.#constant as ObservedApp['constant'],
      isCard: () => this.#entered?.card !== undefined,
      getBaseEntity: () => this.#entered?.entity ?? '',
      getWidgetsArea: this.#widgetsArea,
      system: systemFormats(account.snapshot),
      widgets: widgetsMember(this.#needs, () => this.system()),
      element_types: { ...ELEMENT_TYPES },
      cf_types: { ...FIELD_TYPES },
      note_types: { ...NOTE_TYPES },
      todo_types: { ...TASK_TYPES },
      notifications: createNotifications(this.#needs),
      addNotificationCallback: (code, callback) => void this.notificationCallbacks.set(code, callback),
      sdk: this.#sdk,
      USER: { id: account.snapshot.user.id },
    };
  }
}
