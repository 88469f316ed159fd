/** A wrong value is told as it is shown: not before the user had a say, with the reason, and no longer than it is wrong. */
import { expect } from '@open-wc/testing';
import { defineElements } from '../../../src/controls/all.js';
import { KINDS, type Control, type Face, type KindName } from '../support/controls.js';
import { onStage, type Stage } from '../support/fixture.js';
import { ax, click, frames, isFirefox } from '../support/commands.js';

/** What is told of the control. */
interface Told {
  readonly invalid: boolean;
  readonly description: string;
  readonly error: unknown;
}

async function told(stage: Stage): Promise<Told> {
  await frames();
  const { description, properties } = await ax(stage.inner());
  return { invalid: properties['invalid'] === true, description, error: properties['errormessage'] ?? '' };
}

const RIGHT: Told = { invalid: false, description: '', error: '' };
const wrong = (description: string, error = ''): Told => ({ invalid: true, description, error });
const WORDS = '<i id="words">Say when</i><i id="more"> we call</i>';

interface Scene {
  readonly stage: Stage;
  readonly control: Control;
  /** Tries to submit the form. */
  submit(): Promise<void>;
}

interface Row {
  readonly title: string;
  readonly attrs?: string;
  readonly value?: string;
  run(scene: Scene): Promise<void> | void;
  told(control: Control, stage: Stage): Told;
}

const reason = ({ validationMessage }: Control): Told => {
  expect(validationMessage).not.to.equal('');
  return wrong(validationMessage);
};
const nothing = (): Told => RIGHT;
/** Firefox tells of every HTML field that its constraints find wrong, whatever it shows. */
const untouched = (stage: Stage): Told => ({ ...RIGHT, invalid: isFirefox && stage.inner().matches(':invalid') });

const ROWS: readonly Row[] = [
  { title: 'before the user had a say', run: () => undefined, told: (_, stage) => untouched(stage) },
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
  { title: 'once it is right', run: async ({ stage, submit }) => (await submit(), stage.write('a')), told: nothing },
  {
    title: 'after a reset',
    run: async ({ control, submit }) => (await submit(), control.form!.reset()),
    told: (_, stage) => untouched(stage),
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
    run: async ({ stage, submit }) => (await submit(), void (stage.find('#words').textContent = 'Say it')),
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
    run: async ({ stage, control, submit }) => {
      stage.box.addEventListener('invalid', () => control.setAttribute('aria-errormessage', 'words'), true);
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
    told: (_, stage) => untouched(stage),
  },
];

/** What has a value; a button has none that could be wrong. */
const FIELDS = KINDS.filter(({ name }) => name !== 'button');

const look = (kind: KindName, face: Face, { attrs = '', value = '', run, told: expected }: Row): Promise<unknown> =>
  onStage(kind, face, async (stage) => {
    const control = stage.form(
      { value, attrs: `required aria-label="Time" ${attrs}` },
      (markup) => `${markup}<button id="go">Go</button>${WORDS}`,
    );
    stage.box.addEventListener('submit', (event) => event.preventDefault());
    await run({ stage, control, submit: () => click(stage.find('#go')) });
    expect(await told(stage)).to.eql(expected(control, stage));
  });

before(() => void defineElements());

for (const { name, ours } of FIELDS)
  describe(`errors of the ${name}`, () => {
    for (const face of ours) for (const row of ROWS) it(`${face.name}: ${row.title}`, () => look(name, face, row));
  });

describe('errors of a choice', () => {
  it('a value that is in no option is told at once', () =>
    onStage('select', FIELDS.find(({ name }) => name === 'select')!.ours[0]!, async (stage) => {
      const select = stage.form({ value: 'a', attrs: 'aria-label="Time"' });
      expect(await told(stage)).to.eql(RIGHT);
      select.value = 'gone';
      expect(await told(stage)).to.eql(wrong('This value is not in the list.'));
      select.value = 'b';
      expect(await told(stage)).to.eql(RIGHT);
    }));

  it('a required option is right once another of its group is chosen', () =>
    onStage('radio', FIELDS.find(({ name }) => name === 'radio')!.ours[0]!, async (stage) => {
      const one = (value: string): string =>
        `<amo-radio name="n" value="${value}" label="${value}" required></amo-radio>`;
      stage.put(`<form>${one('a')}${one('b')}<button id="go">Go</button></form>`);
      stage.box.addEventListener('submit', (event) => event.preventDefault());
      await click(stage.find('#go'));
      const states = async (): Promise<boolean[]> => {
        await frames();
        const boxes = Array.from(stage.box.querySelectorAll('amo-radio'), (radio) =>
          radio.shadowRoot!.querySelector('input')!,
        );
        const result: boolean[] = [];
        for (const box of boxes) result.push((await ax(box)).properties['invalid'] === true);
        return result;
      };
      expect(await states()).to.eql([true, true]);
      await click(stage.inner(stage.box.querySelector('[value=b]')!));
      expect(await states()).to.eql([false, false]);
    }));
});
