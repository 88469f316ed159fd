import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Pipeline, PipelineSelectParams } from '../../src/controls/pipeline-select/contract.js';
import type { AmoPipelineSelect } from '../../src/controls/pipeline-select/element.js';
import { draw } from '../support/draw.js';
import { inForm } from '../support/form.js';
import { field, grid } from '../support/layout.js';
import { inLang, localized, type Texts } from '../support/texts.js';

type Story = StoryObj<PipelineSelectParams>;

const meta: Meta<PipelineSelectParams> = { title: 'Controls/Pipeline select', component: 'amo-pipeline-select' };
export default meta;

const LABEL = { en: 'Step', ru: 'Этап' };

const PIPELINES: Texts<Pipeline[]> = {
  en: [
    {
      id: 501,
      name: 'Sales',
      statuses: [
        { id: 11, name: 'New lead', color: '#99ccff' },
        { id: 12, name: 'Negotiation', color: '#ffff99' },
        { id: 142, name: 'Won', color: '#ccff66' },
        { id: 143, name: 'Lost', color: '#d5d8db' },
      ],
    },
    {
      id: 502,
      name: 'Support',
      statuses: [
        { id: 21, name: 'Request', color: '#ffcc99' },
        { id: 142, name: 'Solved', color: '#ccff66' },
        { id: 143, name: 'Turned down', color: '#d5d8db' },
      ],
    },
  ],
  ru: [
    {
      id: 501,
      name: 'Продажи',
      statuses: [
        { id: 11, name: 'Новая заявка', color: '#99ccff' },
        { id: 12, name: 'Переговоры', color: '#ffff99' },
        { id: 142, name: 'Успешно реализовано', color: '#ccff66' },
        { id: 143, name: 'Закрыто и не реализовано', color: '#d5d8db' },
      ],
    },
    {
      id: 502,
      name: 'Поддержка',
      statuses: [
        { id: 21, name: 'Обращение', color: '#ffcc99' },
        { id: 142, name: 'Решено', color: '#ccff66' },
        { id: 143, name: 'Отклонено', color: '#d5d8db' },
      ],
    },
  ],
};

const steps = (more: PipelineSelectParams = {}): Story =>
  localized<PipelineSelectParams>({
    en: { name: 'step', items: PIPELINES.en, selected: '12', ...more },
    ru: { name: 'step', items: PIPELINES.ru, selected: '12', ...more },
  });

/**
 * A choice to play with. Markup and parameters of the native control are not known: this one is a select, its items
 * pipelines with their steps, as the product's interface for programs gives them.
 */
export const Playground: Story = steps();
Playground.parameters!.label = LABEL;

/** The opened list: pipelines are headings, steps have their colours. */
export const Open: Story = steps();
Open.play = async ({ canvasElement }) => {
  canvasElement.querySelector<AmoPipelineSelect>('amo-pipeline-select')!.showPicker();
};
Open.tags = ['!autodocs'];
Open.parameters = { ...Open.parameters, label: LABEL, height: 270 };

const STATES = {
  en: {
    any: 'An option before the pipelines',
    name: 'Any step',
    pipeline: 'pipeline-id="502"',
    off: 'Disabled',
    plain: 'Without colours',
    one: 'Sales',
    step: 'New',
    children: 'Options as children',
  },
  ru: {
    any: 'Пункт перед воронками',
    name: 'Любой этап',
    pipeline: 'pipeline-id="502"',
    off: 'Недоступно',
    plain: 'Без цветов',
    one: 'Продажи',
    step: 'Новая',
    children: 'Пункты в разметке',
  },
};

/** Won and lost have the ids 142 and 143 in every pipeline: `pipeline-id` tells which one is meant. */
export const States: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const t = inLang(STATES, globals.lang);
    const items = inLang(PIPELINES, globals.lang);
    return grid(
      field(t.pipeline, draw('pipeline_select', { name: 'a', items, selected: '142', pipeline_id: '502' })),
      field(t.any, draw('pipeline_select', { name: 'b', items: [{ id: '', option: t.name }, ...items] })),
      field(t.off, draw('pipeline_select', { name: 'c', items, disabled: true })),
      field(
        t.plain,
        draw('pipeline_select', { name: 'd', items: [{ id: 1, name: t.one, statuses: [{ id: 1, name: t.step }] }] }),
      ),
      field(
        t.children,
        html`<amo-pipeline-select name="e"
          ><optgroup label=${t.one}><option value="1">${t.step}</option></optgroup></amo-pipeline-select
        >`,
      ),
    );
  },
};

const FORM = {
  en: { step: 'Step, required', choose: 'Choose' },
  ru: { step: 'Этап, обязателен', choose: 'Выберите' },
};

/** A form gets the step alone, and with `pipeline-name` its pipeline, too: the ids of won and lost do not tell it. */
export const InAForm: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const t = inLang(FORM, globals.lang);
    const items = [{ id: '', option: t.choose }, ...inLang(PIPELINES, globals.lang)];
    return inForm(
      globals.lang,
      field(
        t.step,
        html`<amo-pipeline-select name="step" pipeline-name="pipeline" required .items=${items}></amo-pipeline-select>`,
      ),
    );
  },
};
