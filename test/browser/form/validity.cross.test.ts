/** Constraint validation: truth tables over the HTML control and ours, flag by flag, with the browser's messages. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import { press } from '../support/commands.js';
import { kindOf, type Control, type Variant } from '../support/controls.js';
import { atOnce, onFixture, type Outcome, type Fixture } from '../support/fixture.js';
import { CHOICES, SET, TYPED, type FieldCase, type TypedCase } from './validity-tables.js';

const FLAGS = [
  'badInput',
  'customError',
  'patternMismatch',
  'rangeOverflow',
  'rangeUnderflow',
  'stepMismatch',
  'tooLong',
  'tooShort',
  'typeMismatch',
  'valid',
  'valueMissing',
] as const;

/** All that a control says of its validity, and what it fires. */
function report(control: Control, ownMessages = false): Outcome {
  let fired = 0;
  const count = (event: Event): void => {
    fired++;
    event.preventDefault();
  };
  control.addEventListener('invalid', count);
  const results = [control.checkValidity(), control.reportValidity(), control.form!.checkValidity()];
  control.removeEventListener('invalid', count);
  const { validity, validationMessage, willValidate, value } = control;
  return {
    value,
    results,
    fired,
    willValidate,
    flags: FLAGS.filter((flag) => validity[flag]),
    invalid: control.matches(':invalid'),
    message: ownMessages ? validationMessage !== '' : validationMessage,
  };
}

const input = kindOf('input');
const select = kindOf('select');

describe('validity of the input, set by script', () => {
  const see =
    ({ attrs, values }: FieldCase) =>
    (fixture: Fixture): Outcome => {
      const control = fixture.form({ attrs });
      return [report(control), ...values.map((value) => ((control.value = value), report(control)))];
    };
  for (const [flag, cases] of Object.entries(SET)) {
    for (const one of cases)
      it(`${flag}: ${one.attrs}`, () => {
        expect(atOnce('input', input.ours[0]!, see(one))).to.eql(atOnce('input', input.html, see(one)));
      });
  }

  it('attributes that are set and taken away one by one', () => {
    const STEPS: ReadonlyArray<readonly [string, string | null]> = [
      ['required', ''],
      ['pattern', '[a-z]+'],
      ['type', 'email'],
      ['pattern', null],
      ['type', 'number'],
      ['min', '3'],
      ['value', '2'],
      ['max', '1'],
      ['min', null],
      ['step', '4'],
      ['max', null],
      ['readonly', ''],
      ['readonly', null],
      ['disabled', ''],
      ['disabled', null],
      ['type', null],
      ['required', null],
    ];
    const steps = (fixture: Fixture): Outcome => {
      const control = fixture.form();
      return STEPS.map(([name, value]) => {
        if (value === null) control.removeAttribute(name);
        else control.setAttribute(name, value);
        return report(control);
      });
    };
    expect(atOnce('input', input.ours[0]!, steps)).to.eql(atOnce('input', input.html, steps));
  });

  it('the tables tell a control from a hollow one', () => {
    for (const cases of Object.values(SET)) expect(() => atOnce('input', input.hollow, see(cases[0]!))).to.throw();
  });

  it('each flag is raised somewhere in its table', () => {
    for (const [flag, cases] of Object.entries(SET)) {
      if (!FLAGS.includes(flag as (typeof FLAGS)[number])) continue;
      const raised = cases.some((one) => JSON.stringify(atOnce('input', input.html, see(one))).includes(flag));
      expect(raised, flag).to.equal(true);
    }
  });
});

describe('validity of the input, typed', () => {
  const see = (variant: Variant, { attrs, typed, later }: TypedCase): Promise<Outcome> =>
    onFixture('input', variant, async (fixture) => {
      const control = fixture.form({ attrs });
      control.focus();
      await press('End');
      const seen: Outcome[] = [];
      for (const key of typed) {
        await press(key);
        seen.push(report(control));
      }
      for (const [name, value] of Object.entries(later ?? {})) control.setAttribute(name, value);
      return [
        seen,
        report(control),
        ((control.value = '12345'), report(control)),
        (control.form!.reset(), report(control)),
      ];
    });
  for (const [flag, cases] of Object.entries(TYPED)) {
    for (const one of cases)
      it(`${flag}: ${one.attrs} ${one.typed.join(' ')} ${JSON.stringify(one.later ?? '')}`, async () => {
        expect(await see(input.ours[0]!, one)).to.eql(await see(input.html, one));
      });
  }

  it('each flag is raised somewhere in its table', async () => {
    for (const flag of ['tooLong', 'tooShort', 'badInput']) {
      let text = '';
      for (const one of TYPED[flag]!) text += JSON.stringify(await see(input.html, one));
      expect(text).to.include(flag);
    }
  });
});

describe('validity of the select', () => {
  const see =
    (attrs: string, options: string) =>
    (fixture: Fixture): Outcome => {
      fixture.put(`<form><${fixture.tag} name="n" ${attrs}>${options}</${fixture.tag}></form>`);
      const control = fixture.control();
      const look = () => report(control, true);
      const write = (value: string) => ((control.value = value), look());
      return [
        look(),
        write('a'),
        write(''),
        (control.setCustomValidity('No'), look()),
        (control.setCustomValidity(''), look()),
        (control.form!.reset(), look()),
      ];
    };
  for (const [title, attrs, options] of CHOICES) {
    it(title, () => {
      expect(atOnce('select', select.ours[0]!, see(attrs, options))).to.eql(
        atOnce('select', select.html, see(attrs, options)),
      );
    });
  }
});
