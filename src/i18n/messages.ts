/** Texts of the controls, by language. A language is one plain object, so that an author can give a further one. */

export interface Messages {
  button_saved: string;
  button_save: string;
  button_cancel: string;
  copied: string;
  search: string;
  select_all: string;
  select_none: string;
  all: string;
  /** `%s` is the number. */
  more: string;
  today: string;
  done: string;
  /** An option list that holds nothing. */
  empty: string;
  /** Validity messages. */
  value_missing: string;
  option_missing: string;
  option_unknown: string;
}

export type Language = 'ru' | 'en' | 'es' | 'pt';

const en: Messages = {
  button_saved: 'Saved', button_save: 'Save', button_cancel: 'Cancel', copied: 'Copied', search: 'Search',
  select_all: 'Select all', select_none: 'Select none', all: 'All', more: '%s more', today: 'Today', done: 'Done',
  empty: 'Nothing to choose from', value_missing: 'Please fill out this field.',
  option_missing: 'Please select an item in the list.', option_unknown: 'This value is not in the list.',
};
const ru: Messages = {
  button_saved: 'Сохранено', button_save: 'Сохранить', button_cancel: 'Отменить', copied: 'Скопировано', search: 'Поиск',
  select_all: 'Выбрать всё', select_none: 'Снять выделение', all: 'Все', more: 'Ещё %s', today: 'Сегодня', done: 'Готово',
  empty: 'Выбирать не из чего', value_missing: 'Заполните это поле.',
  option_missing: 'Выберите один из пунктов списка.', option_unknown: 'Такого значения нет в списке.',
};
const es: Messages = {
  button_saved: 'Guardado', button_save: 'Guardar', button_cancel: 'Cancelar', copied: 'Copiado', search: 'Buscar',
  select_all: 'Seleccionar todo', select_none: 'Quitar la selección', all: 'Todos', more: '%s más', today: 'Hoy', done: 'Listo',
  empty: 'No hay nada que elegir', value_missing: 'Rellene este campo.',
  option_missing: 'Seleccione un elemento de la lista.', option_unknown: 'Este valor no está en la lista.',
};
const pt: Messages = {
  button_saved: 'Salvo', button_save: 'Salvar', button_cancel: 'Cancelar', copied: 'Copiado', search: 'Pesquisar',
  select_all: 'Selecionar tudo', select_none: 'Limpar seleção', all: 'Todos', more: 'Mais %s', today: 'Hoje', done: 'Pronto',
  empty: 'Nada para escolher', value_missing: 'Preencha este campo.',
  option_missing: 'Selecione um item da lista.', option_unknown: 'Este valor não está na lista.',
};

/** Built-in languages. */
export const MESSAGES: Readonly<Record<Language, Messages>> = { ru, en, es, pt };

/** Messages of a language tag (`ru`, `pt-BR`); English for an unknown one. */
export function messagesOf(lang: string | null | undefined): Messages {
  return MESSAGES[(lang ?? '').slice(0, 2).toLowerCase() as Language] ?? en;
}
