import type { Entity } from '../../../../sdk/pages/locations.js';
import type { Words } from '../../shell/words.js';

export const TITLES: Readonly<Record<Entity, Words>> = {
  leads: ['Сделки', 'Leads'],
  contacts: ['Контакты', 'Contacts'],
  companies: ['Компании', 'Companies'],
  customers: ['Покупатели', 'Customers'],
  todo: ['Задачи', 'Tasks'],
};
export const ADD: Readonly<Record<Entity, Words>> = {
  leads: ['Новая сделка', 'New lead'],
  contacts: ['Добавить контакт', 'Add a contact'],
  companies: ['Добавить компанию', 'Add a company'],
  customers: ['Добавить покупателя', 'Add a customer'],
  todo: ['Добавить задачу', 'Add a task'],
};
export const SEARCH: Words = ['Поиск и фильтр', 'Search and filter'];
export const FOUND: Words = ['Найдено', 'Found'];
export const NOTHING: Words = ['Ничего не найдено', 'Nothing found'];
export const SELECTED: Words = ['Выбрано', 'Selected'];
export const CLEAR: Words = ['Снять выделение', 'Clear the selection'];
export const MORE: Words = ['Ещё', 'More'];
export const NO_WIDGETS: Words = ['Нет виджетов для этого списка', 'No widget for this list'];
export const ACTIONS: Words = ['Действия с выбранными', 'Actions on the selected'];
export const ALL: Words = ['Выбрать все', 'Select all'];
export const PAGES: Words = ['Страницы', 'Pages'];
export const PREVIOUS: Words = ['Назад', 'Back'];
export const NEXT: Words = ['Дальше', 'Next'];
