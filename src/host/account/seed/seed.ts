/** The account that the host starts with: invented, the same every time. */
import type { AccountData } from '../tables.js';
import { companyRows, contactRows, customerRows } from './records/clients.js';
import { catalogRows, lossReasonRows, pipelineRows, taskTypeRows } from './dictionaries.js';
import { fieldGroupRows, fieldRows } from './records/fields.js';
import { TODAY, type SeedOptions } from './options.js';
import { accountRow, groupRows, userRows } from './people.js';
import { elementRows, leadRows, linkRows, noteRows, tagRows, taskRows } from './records/work.js';
import { ENGLISH } from './words/english.js';
import { RUSSIAN } from './words/russian.js';

/** @returns data for a `Store` */
export function seed(options: SeedOptions = {}): AccountData {
  const { lang = 'ru', brand = 'amocrm', subdomain = 'stand', accountId = 30_000_001, now = TODAY } = options;
  const context = { lang, brand, subdomain, accountId, now, words: lang === 'ru' ? RUSSIAN : ENGLISH };
  const fields = fieldRows(context);
  return {
    account: [accountRow(context)],
    users: userRows(context),
    groups: groupRows(context),
    task_types: taskTypeRows(context),
    loss_reasons: lossReasonRows(context),
    pipelines: pipelineRows(context),
    custom_fields: fields,
    field_groups: fieldGroupRows(context),
    leads: leadRows(context, fields),
    contacts: contactRows(context, fields),
    companies: companyRows(context, fields),
    customers: customerRows(context, fields),
    tasks: taskRows(context),
    notes: noteRows(context),
    tags: tagRows(context),
    links: linkRows(),
    catalogs: catalogRows(context),
    elements: elementRows(context, fields),
  };
}
