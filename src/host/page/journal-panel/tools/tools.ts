import type { CannedAnswer } from '../../../config/answers.js';
import { ENDPOINTS } from '../../../config/endpoints.js';
import { SWITCHES } from '../../../config/switches.js';
import type { HostPage } from '../../host-page.js';
import { addressHere } from '../../navigation/place.js';
import { postOwn } from '../../state/post-own.js';
import type { Prepared } from '../../tracing/answers/prepared.js';
import { button, choice, make } from '../dom.js';

/** Says what came of something; English, as all that users of the host read. */
export type Say = (text: string) => void;

/** The switches, each with what it decides. */
export function switchTools({ switches }: HostPage, say: Say): HTMLElement {
  const rows = Object.entries(SWITCHES).map(([name, { values, summary, assumed }]) => {
    const current = (switches.values as Readonly<Record<string, string>>)[name]!;
    const set = (value: string): void => {
      switches.set(name, value).then(
        () => say(`${name} is ${value} now.`),
        (error: unknown) => say(String(error)),
      );
    };
    const box = choice(
      name,
      values.map((value) => [value, value] as const),
      current,
      set,
    );
    return make(
      'div',
      { className: 'setting' },
      box,
      make('p', {}, summary + (assumed ? ' Assumed: the product was not observed.' : '')),
    );
  });
  return make('section', { 'aria-label': 'Switches' }, make('h2', {}, 'Switches'), ...rows);
}

const RESETS = {
  settings: 'Settings and installation of the widgets',
  data: 'Data of the account',
  cookies: 'Cookies and storage of the page',
  journal: 'Journal',
} as const;

async function reset(host: HostPage, what: keyof typeof RESETS): Promise<void> {
  if (what === 'journal') host.journal.clear();
  await postOwn(host.config, ENDPOINTS.reset + what, {});
  if (what !== 'cookies') return;
  for (const pair of document.cookie.split(/;\s*/)) document.cookie = `${pair.replace(/=.*/, '')}=; path=/; max-age=0`;
  localStorage.clear();
}

/** Forgets what was kept, each by itself; and keeps a scenario. */
export function resetTools(host: HostPage, say: Say): HTMLElement {
  const rows = Object.entries(RESETS).map(([what, title]) =>
    button(`Reset: ${title.toLowerCase()}`, () => {
      reset(host, what as keyof typeof RESETS).then(
        () => say(`Reset: ${title.toLowerCase()}.`),
        (error: unknown) => say(String(error)),
      );
    }),
  );
  return make(
    'section',
    { 'aria-label': 'Reset' },
    make('h2', {}, 'Reset'),
    make('div', { className: 'tools' }, ...rows),
  );
}

/** Writes amo-host.json: this page, its user and the prepared answers. */
export async function saveScenario({ config, current, tracing }: HostPage): Promise<void> {
  const answers = tracing.prepared.list.map(({ id: _, ...answer }: Prepared): CannedAnswer => answer);
  const record = current?.area.id;
  const scenario = { area: addressHere(config), user: config.user, answers, ...(record !== undefined && { record }) };
  await postOwn(config, ENDPOINTS.scenario, scenario);
}

const about = ({ method = 'any', url, action, status = 200, ms, once }: Prepared): string =>
  [method, url, '→', action, action === 'answer' ? status : '', ms ? `${ms} ms` : '', once ? 'once' : '']
    .filter((part) => part !== '')
    .join(' ');

/** The answers that are prepared. */
export function answerTools({ tracing: { prepared } }: HostPage): HTMLElement {
  const list = make('ul', {});
  const draw = (): void => {
    const rows = prepared.list.map((one) =>
      make(
        'li',
        {},
        about(one),
        button('Remove', () => prepared.remove(one.id)),
      ),
    );
    list.replaceChildren(
      ...(rows.length ? rows : [make('li', {}, 'None. Choose a request in the journal to prepare one.')]),
    );
  };
  prepared.listen(draw);
  draw();
  return make('section', { 'aria-label': 'Prepared answers' }, make('h2', {}, 'Prepared answers'), list);
}
