/** Args to try the panel's texts with: those of the stories, and values that a text could break at. */
import { rows, type Contract, type ParamValues, type Row } from '../../../src/contract/contract.js';
import * as button from '../../../stories/controls/button.stories.js';
import * as cancelButton from '../../../stories/controls/cancel-button.stories.js';
import * as deleteButton from '../../../stories/controls/delete-button.stories.js';
import * as input from '../../../stories/controls/input.stories.js';
import * as pipelineSelect from '../../../stories/controls/pipeline-select.stories.js';
import * as select from '../../../stories/controls/select.stories.js';
import { contractOf } from '../../../stories/support/contracts.js';

/** Args of one story of a control. */
export interface Sample {
  readonly contract: Contract;
  /** Id of the story that is given these args. */
  readonly story: string;
  readonly what: string;
  readonly args: ParamValues;
}

const HOSTILE = `It's "5" < 6 & \`7\` > {{ 4 }} {% x %} \${8} </script> ещё`;
const ITEMS = [
  { id: 'a', option: HOSTILE },
  { id: 2, option: 'Two', disabled: true },
  { id: 3, option: 'Three', bg_color: '#fffeb2', text_color: 'rgb(1, 2, 3)' },
];
const ENTRIES = [
  { id: 'x', text: HOSTILE, icon: 'plus' },
  { text: 'Link', href: '#a?b=1&c=2' },
  { text: 'Check', checkable: true, checked: true },
];
/** Parameters whose value is chosen, not free; left out where any value would change what the story is. */
const FIXED: Readonly<Record<string, unknown>> = {
  'input.type': 'text',
  'button.type': 'submit',
  'select.selected': '3',
  'select.default': 'a',
  'pipeline_select.selected': '3',
  'pipeline_select.default': 'a',
  'pipeline_select.theme': 'transparent',
  'cancel_button.type': 'submit',
  'delete_button.type': 'submit',
  'select.theme': 'transparent',
  'input.pattern': '[A-Z]{2,}',
  'input.min': '1',
  'input.max': '9',
  'input.step': '2',
  'input.autocomplete': 'tel',
  'input.style': { 'max-width': '50%' },
};
/** Raw parameters are markup, not text; an autofocus or a foreign form is the page's. */
const OUT = new Set([
  'additional_data',
  'should_be_raw',
  'need_escape',
  'form',
  'autofocus',
  'styled_input',
  'control_class_name',
  'exclude_list',
  'exclude_button_input',
]);

function valueOf(contract: Contract, row: Row): unknown {
  const fixed = FIXED[`${contract.name}.${row.name}`];
  if (fixed !== undefined) return fixed;
  if (row.name === 'context_menu') return ENTRIES;
  if (row.name === 'id' || row.name.endsWith('class_name') || row.name.endsWith('class')) return 'own-name';
  if (row.name === 'tab_index') return '3';
  return { string: HOSTILE, raw: '', number: 7, boolean: true, list: ITEMS, map: {} }[row.type];
}

const every = (contract: Contract): ParamValues =>
  Object.fromEntries(
    rows(contract)
      .filter(({ name }) => !OUT.has(name))
      .map((row) => [row.name, valueOf(contract, row)]),
  );

const MODULES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  button,
  cancel_button: cancelButton,
  delete_button: deleteButton,
  input,
  pipeline_select: pipelineSelect,
  select,
};

/** Every story whose markup the panel shows with the args that it has, and each control with all its parameters. */
export const SAMPLES: readonly Sample[] = Object.entries(MODULES).flatMap(([name, stories]) => {
  const contract = contractOf(name);
  const page = `controls-${name.replace('_', '-')}`;
  const own = Object.entries(stories).flatMap(([story, value]) => {
    const { args } = value as { args?: ParamValues };
    const id = `${page}--${story.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}`;
    return args ? [{ contract, story: id, what: `the story ${story}`, args }] : [];
  });
  const all = {
    contract,
    story: `${page}--playground`,
    what: 'every parameter, hostile texts',
    args: every(contract),
  };
  return [...own, all];
});
