/** A wrong value is told as it is shown: not before the user had a say, with the reason, and no longer than it is wrong. */
import { expect } from '@open-wc/testing';
import { defineElements } from '../../../src/controls/all.js';
import { KINDS, type Control, type Variant, type KindName } from '../support/controls.js';
import { onFixture, type Fixture } from '../support/fixture.js';
import { ax, click, frames, isFirefox } from '../support/commands.js';

/** What is told of the control. */
interface Told {
  readonly invalid: boolean;
  readonly description: string;
  readonly error: unknown;
}

async function told(fixture: Fixture): Promise<Told> {
  await frames();
  const { description, properties } = await ax(fixture.inner());
  return { invalid: properties['invalid'] === true, description, error: properties['errormessage'] ?? '' };
}

const RIGHT: Told = { invalid: false, description: '', error: '' };
const wrong = (description: string, error = ''): Told => ({ invalid: true, description, error });
const WORDS = '<i id="words">Say when</i><i id="more"> we call</i>';

interface Scene {
  readonly fixture: Fixture;
  readonly control: Control;
  /** Tries to submit the form. */
  submit(): Promise<void>;
}

interface Row {
  readonly title: string;
  readonly attrs?: string;
  readonly value?: string;
  run(scene: Scene): Promise<void> | void;
  told(control: Control, fixture: Fixture): Told;
}

const reason = ({ validationMessage }: Control): Told => {
  expect(validationMessage).not.to.equal('');
  return wrong(validationMessage);
};
const nothing = (): Told => RIGHT;
/** Firefox tells of every HTML field that its constraints find wrong, whatever it shows. */
const untouched = (fixture: Fixture): Told => ({ ...RIGHT, invalid: isFirefox && fixture.inner().matches(':invalid') });

const ROWS: readonly Row[] = [
  { title: 'before the user had a say', run: () => undefined, told: (_, fixture) => untouched(fixture) },
  { title: 'after the user tried to submit', run: ({ submit }) => submit(), told: reason },
  {
    title: 'a message of the page',
    value: 'a',
    run: async ({ control, submit }) => {
      control.setCustomValidity('Not on Sundays');
      await submit();
    },
    told: () => wrong('Not on Sundays'),
  },
  {
    title: 'a message that becomes another',
    value: 'a',
    run: async ({ control, submit }) => {
      control.setCustomValidity('Not on Sundays');
      await submit();
      control.setCustomValidity('Not at night');
    },
    told: () => wrong('Not at night'),
  },
  {
    title: 'once it is right',
    run: async ({ fixture, submit }) => (await submit(), fixture.write('a')),
    told: nothing,
  },
  {
    title: 'after a reset',
    run: async ({ control, submit }) => (await submit(), control.form!.reset()),
    told: (_, fixture) => untouched(fixture),
  },
  {
    title: 'disabled',
    run: async ({ control, submit }) => (await submit(), void (control.disabled = true)),
    told: nothing,
  },
  {
    title: 'described by the page',
    attrs: 'aria-describedby="words more"',
    run: ({ submit }) => submit(),
    told: () => wrong('Say when we call'),
  },
  {
    title: 'described by the page, in other words later',
    attrs: 'aria-describedby="words"',
    run: async ({ fixture, submit }) => (await submit(), void (fixture.find('#words').textContent = 'Say it')),
    told: () => wrong('Say it'),
  },
  {
    title: 'an error message of the page',
    attrs: 'aria-errormessage="words"',
    run: ({ submit }) => submit(),
    told: () => wrong('', 'Say when'),
  },
  {
    title: 'an error message that comes with the error',
    run: async ({ fixture, control, submit }) => {
      fixture.box.addEventListener('invalid', () => control.setAttribute('aria-errormessage', 'words'), true);
      await submit();
    },
    told: () => wrong('', 'Say when'),
  },
  {
    title: "a class that the product's scripts put on it",
    run: ({ control }) => control.classList.add('validate-has-error'),
    told: reason,
  },
  {
    title: "a class that the product's scripts took away",
    attrs: 'class="validate-has-error"',
    run: ({ control }) => control.classList.remove('validate-has-error'),
    told: (_, fixture) => untouched(fixture),
  },
];

/** What has a value; a button has none that could be wrong. */
const FIELDS = KINDS.filter(({ name }) => name !== 'button');

const look = (
  kind: KindName,
  variant: Variant,
  { attrs = '', value = '', run, told: expected }: Row,
): Promise<unknown> =>
  onFixture(kind, variant, async (fixture) => {
    const control = fixture.form(
      { value, attrs: `required aria-label="Time" ${attrs}` },
      (markup) => `${markup}<button id="go">Go</button>${WORDS}`,
    );
    fixture.box.addEventListener('submit', (event) => event.preventDefault());
    await run({ fixture, control, submit: () => click(fixture.find('#go')) });
    expect(await told(fixture)).to.eql(expected(control, fixture));
  });

before(() => void defineElements());

for (const { name, ours } of FIELDS)
  describe(`errors of the ${name}`, () => {
    for (const variant of ours)
      for (const row of ROWS) it(`${variant.name}: ${row.title}`, () => look(name, variant, row));
  });

describe('errors of a choice', () => {
  it('a value that is in no option is told at once', () =>
    onFixture('select', FIELDS.find(({ name }) => name === 'select')!.ours[0]!, async (fixture) => {
      const select = fixture.form({ value: 'a', attrs: 'aria-label="Time"' });
      expect(await told(fixture)).to.eql(RIGHT);
      select.value = 'gone';
      expect(await told(fixture)).to.eql(wrong('Not in the list.'));
      select.value = 'b';
      expect(await told(fixture)).to.eql(RIGHT);
    }));

  it('a required option is right once another of its group is chosen', () =>
    onFixture('radio', FIELDS.find(({ name }) => name === 'radio')!.ours[0]!, async (fixture) => {
      const one = (value: string): string =>
        `<amo-radio name="n" value="${value}" label="${value}" required></amo-radio>`;
      fixture.put(`<form>${one('a')}${one('b')}<button id="go">Go</button></form>`);
      fixture.box.addEventListener('submit', (event) => event.preventDefault());
      await click(fixture.find('#go'));
      const states = async (): Promise<boolean[]> => {
        await frames();
        const boxes = Array.from(fixture.box.querySelectorAll('amo-radio'), (radio) =>
          radio.shadowRoot!.querySelector('input')!,
        );
        const result: boolean[] = [];
        for (const box of boxes) result.push((await ax(box)).properties['invalid'] === true);
        return result;
      };
      expect(await states()).to.eql([true, true]);
      await click(fixture.inner(fixture.box.querySelector('[value=b]')!));
      expect(await states()).to.eql([false, false]);
    }));
});
