import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { AmoFile } from '../../src/controls/file/element.js';
import type { FileParams, FileProps } from '../../src/controls/file/contract.js';
import { draw } from '../support/draw.js';
import { inForm } from '../support/form.js';
import { field, grid } from '../support/layout.js';
import { inLang, localized } from '../support/texts.js';

type Story = StoryObj<FileParams>;

const meta: Meta<FileParams> = { title: 'Controls/File', component: 'amo-file' };
export default meta;

/** A choice of a file to play with; a file may be dropped onto it, too. */
export const Playground: Story = localized({
  en: { name: 'contract', text: 'up to 5 MB' },
  ru: { name: 'contract', text: 'до 5 МБ' },
});
Playground.parameters!.label = { en: 'Contract', ru: 'Договор' };

const STATES = {
  en: {
    empty: 'Nothing chosen',
    one: 'A file',
    several: 'Several files',
    text: 'With a text',
    disabled: 'Disabled',
    both: 'Disabled, with a file',
    error: 'Error: validate-has-error',
    hint: 'up to 5 MB',
    names: ['Contract 15.pdf', 'Appendix with the list of works.docx', 'Photo.png'],
  },
  ru: {
    empty: 'Ничего не выбрано',
    one: 'Файл',
    several: 'Несколько файлов',
    text: 'С текстом',
    disabled: 'Недоступен',
    both: 'Недоступен, с файлом',
    error: 'Ошибка: validate-has-error',
    hint: 'до 5 МБ',
    names: ['Договор 15.pdf', 'Приложение со списком работ.docx', 'Фото.png'],
  },
};

/** Gives an element as many of the names as its id says at its end. */
function choose(canvas: HTMLElement, names: readonly string[]): void {
  for (const file of canvas.querySelectorAll<AmoFile>('amo-file[id]')) {
    const list = new DataTransfer();
    for (const name of names.slice(0, Number(file.id.at(-1)))) list.items.add(new File([], name));
    file.files = list.files;
  }
}

/** What a user can see of a choice of a file. */
export const States: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const t = inLang(STATES, globals.lang);
    const one = (caption: string, params: Partial<FileProps> & { id?: string; class?: string } = {}): unknown =>
      field(caption, draw('file', params));
    return grid(
      one(t.empty),
      one(t.one, { id: 'one-1' }),
      one(t.several, { id: 'several-3', multiple: true }),
      one(t.text, { text: t.hint }),
      one(t.disabled, { disabled: true }),
      one(t.both, { id: 'both-1', disabled: true }),
      one(t.error, { class: 'validate-has-error' }),
    );
  },
  play: async ({ canvasElement, globals }) => choose(canvasElement, inLang(STATES, globals.lang).names),
};

const FORM = {
  en: { contract: 'Contract, required', photos: 'Photos' },
  ru: { contract: 'Договор, обязателен', photos: 'Фотографии' },
};

/** In a form the element is what an HTML choice of a file is. */
export const InAForm: Story = {
  parameters: { markup: { disable: true } },
  render: (_, { globals }) => {
    const t = inLang(FORM, globals.lang);
    return inForm(
      globals.lang,
      field(t.contract, draw('file', { name: 'contract', required: true, accept: '.pdf,.docx' })),
      field(t.photos, draw('file', { name: 'photos[]', multiple: true, accept: 'image/*' })),
    );
  },
};
