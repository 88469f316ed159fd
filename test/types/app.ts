import type {
  App,
  BackboneCollection,
  BackboneModel,
  CurrentCard,
  ListRow,
  Manager,
  ObservedApp,
  ObservedCard,
  SessionUser,
  UserStatuses,
} from '../../src/entries/sdk.js';
import { same } from './support/same.js';

declare const app: App;
declare const observed: ObservedApp;

// Constants
same<ReturnType<typeof app.constant<'user'>>, SessionUser>();
same<ReturnType<typeof app.constant<'managers'>>[string], Manager>();
same<ReturnType<typeof app.constant<'groups'>>[string], string>();
same<ReturnType<typeof app.constant<'account'>>['id'], number>();
same<ReturnType<typeof app.constant<'task_types'>>[string]['option'], string>();
// @ts-expect-error -- no documentation names it
app.constant('card_id');
// @ts-expect-error -- widgets do not set it
app.constant('user', {});
export const cardId: number | false = observed.constant('card_id');
export const isKommo: boolean = observed.constant('is_kommo');
export const ofUser: SessionUser = observed.constant('user');

// The page
same<typeof app.data.current_card, CurrentCard | false | undefined>();
same<CurrentCard['model'], BackboneModel>();
same<CurrentCard['id'], number>();
same<NonNullable<typeof app.data.current_list>, BackboneCollection<ListRow>>();
const row = app.data.current_list?.where({ id: 1 })[0];
export const name: string | undefined = row?.get('name').text;
export const type: number | undefined = row?.get('element_type');
// @ts-expect-error -- a row has no such attribute
row?.get('price');
// @ts-expect-error -- there may be no card
void app.data.current_card.id;
if (app.data.current_card) {
  app.data.current_card.model.get('lead[PRICE]');
  // @ts-expect-error -- no documentation names it
  void app.data.current_card.main_user;
}
same<typeof observed.data.current_card, ObservedCard | false | undefined>();
same<ReturnType<App['getBaseEntity']>, string>();
same<ReturnType<App['isCard']>, boolean>();
if (app.getWidgetsArea() === 'leads_card') app.isCard();

// Users and calls
same<ReturnType<typeof all>, UserStatuses>();
const all = () => app.sdk.showUserStatus();
export const online: readonly number[] = app.sdk.showUserStatus('online');
export const one: boolean | UserStatuses = app.sdk.showUserStatus(504141);
// @ts-expect-error -- all of them, when there is none of this id
export const known: boolean = app.sdk.showUserStatus(1);
app.sdk.setCallingStatus(true);
// @ts-expect-error -- true or false
app.sdk.setCallingStatus('yes');
same<ReturnType<App['sdk']['getCallingStatus']>, boolean>();

// What was observed
observed.addNotificationCallback('sample', (data: object) => data);
same<(typeof observed.element_types)[string], number>();
same<typeof observed.widgets.system.domain, string>();
same<NonNullable<typeof observed.system>['timezone'], string | undefined>();
// @ts-expect-error -- no documentation names it
app.addNotificationCallback('sample', () => undefined);
// @ts-expect-error -- nor this
void app.element_types;
// @ts-expect-error -- nor this
void app.widgets;
// @ts-expect-error -- nor this
void app.system;
// @ts-expect-error -- it is read and never written
app.lang_id = 'ru';
export const asApp: App = observed;
