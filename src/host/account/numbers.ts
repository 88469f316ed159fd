/** Numbers that the product gives to kinds of things, in its older APIs and in `APP`. */
type Numbers = Readonly<Record<string, number>>;

/** `APP.element_types`, `element_type` of `/api/v2`. */
export const ELEMENT_TYPES: Numbers = { contacts: 1, leads: 2, companies: 3, tasks: 4, customers: 12 };

/** `APP.cf_types`, `field_type` of `/api/v2`. Those above 14 are not documented. */
export const FIELD_TYPES: Numbers = {
  text: 1,
  numeric: 2,
  checkbox: 3,
  select: 4,
  multiselect: 5,
  date: 6,
  url: 7,
  multitext: 8,
  textarea: 9,
  radiobutton: 10,
  streetaddress: 11,
  smart_address: 13,
  birthday: 14,
  legal_entity: 15,
  items: 16,
  org_legal_name: 17,
  category: 18,
  date_time: 19,
  price: 20,
  tracking_data: 21,
  linked_entity: 22,
  chained_list: 23,
  monetary: 24,
  file: 25,
};

/** `APP.note_types`, `note_type` of `/api/v2`. */
export const NOTE_TYPES: Numbers = {
  lead_created: 1,
  contact_created: 2,
  lead_status_changed: 3,
  common: 4,
  attachment: 5,
  call_in: 10,
  call_out: 11,
  company_created: 12,
  task_result: 13,
  service_message: 25,
  extended_service_message: 26,
  sms_in: 102,
  sms_out: 103,
  geolocation: 99,
  invoice_paid: 17,
  amomail_message: 15,
};

/** `APP.todo_types`. */
export const TASK_TYPES: Numbers = { follow_up: 1, meeting: 2, letter: 3 };

/** Name of a kind by its number. */
export const nameOf = (numbers: Numbers, number: unknown): string | undefined =>
  Object.keys(numbers).find((name) => numbers[name] === Number(number));
