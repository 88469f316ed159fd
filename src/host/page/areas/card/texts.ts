import type { Entity } from '../../../../sdk/pages/locations.js';
import type { Words } from '../../shell/words.js';

export const NEW: Readonly<Record<Entity, Words>> = {
  leads: ['Новая сделка', 'New lead'],
  contacts: ['Новый контакт', 'New contact'],
  companies: ['Новая компания', 'New company'],
  customers: ['Новый покупатель', 'New customer'],
  todo: ['Новая задача', 'New task'],
};
export const BACK: Words = ['Назад к списку', 'Back to the list'];
export const NAME: Words = ['Название', 'Name'];
export const STAGE: Words = ['Этап', 'Stage'];
export const PIPELINE: Words = ['Воронка', 'Pipeline'];
export const NEW_STAGE: Words = ['Новый этап', 'New stage'];
export const MADE: Words = ['Запись создана', 'The record was made'];
export const RESPONSIBLE_USER: Words = ['Ответственный', 'Responsible'];
export const RESPONSIBLE: Words = ['Отв-ный', 'Responsible'];
export const PRICE: Words = ['Бюджет', 'Sale'];
export const NEXT_PRICE: Words = ['Ожидаемая сумма', 'Expected sum'];
export const NEXT_DATE: Words = ['След. покупка', 'Next purchase'];
export const COMPANY: Words = ['Компания', 'Company'];
export const CONTACTS: Words = ['Контакты', 'Contacts'];
export const TAGS: Words = ['Теги', 'Tags'];
export const TABS: Words = ['Вкладки карточки', 'Tabs of the card'];
export const MAIN: Words = ['Основное', 'Main'];
export const STATISTICS: Words = ['Статистика', 'Statistics'];
export const CREATED: Words = ['Создано', 'Created'];
export const CHANGED: Words = ['Изменено', 'Changed'];
export const NUMBER: Words = ['Номер', 'Number'];
export const NOT_CHOSEN: Words = ['Не выбрано', 'Not chosen'];
export const ACTIONS: Words = ['Действия', 'Actions'];
export const NO_ACTIONS: Words = ['Виджеты не добавили действий', 'No widget added an action'];
export const SAVE: Words = ['Сохранить', 'Save'];
export const CANCEL: Words = ['Отменить', 'Cancel'];
export const OPEN: Words = ['Открыть', 'Open'];
export const CLOSE: Words = ['Закрыть', 'Close'];
export const FEED: Words = ['Лента событий', 'Feed'];
export const EMPTY_FEED: Words = ['Событий пока нет', 'Nothing yet'];
export const NOTE: Words = ['Примечание', 'Note'];
export const TASK: Words = ['Задача', 'Task'];
export const NOTE_HINT: Words = ['Введите текст примечания', 'Write a note'];
export const TASK_HINT: Words = ['Текст задачи', 'What is to be done'];
export const DUE: Words = ['Срок', 'Due'];
export const ADD: Words = ['Добавить', 'Add'];
export const SET: Words = ['Поставить', 'Set'];
export const QUICK_ADD: Words = ['Быстрое добавление', 'Quick add'];
export const MESSAGE: Words = ['Текст сообщения', 'Text of the message'];
export const SEND: Words = ['Отправить', 'Send'];
export const NOT_SAVED: Words = ['Не сохранено', 'Not saved'];
export const NO_RECORD: Words = ['Такой записи нет', 'There is no such record'];
