import type {LabelTable} from '../label-table.ts'

/** Russian, Ukrainian, Bulgarian and Serbian labels, collected for this project from public blogs. */
export const russian: LabelTable = {
  language: 'ru',
  strong: {
    source: 'Источник | Источники | Первоисточник | Источники и литература | Ссылка на источник | По материалам',
    media: 'Источник изображения | Источник фото | Источник картинки',
    data: 'Источник данных',
    original:
      'Оригинал | Оригинал статьи | Оригинал поста | Оригинальная статья | Оригинальный текст | Ссылка на оригинал | Впервые опубликовано | Взято из | Взято с | Опубликовано в',
    reference:
      'Литература | Список литературы | Использованная литература | Библиография | Цитата из | Материалы | Использованные материалы | Полезные ссылки | Сноски | Примечания',
    translation: 'Перевод | Перевод с английского | Перевод статьи | Переводчик | Переведено с'
  },
  weak: {author: 'Автор | Авторы', media: 'Фото', reference: 'Ссылка | Ссылки | См. также | Подробнее'}
}

export const ukrainian: LabelTable = {
  language: 'uk',
  strong: {
    source: 'Джерело | Джерела | Першоджерело | Посилання на джерело',
    media: 'Джерело зображення | Джерело фото',
    original: 'Оригінал | Оригінал статті',
    reference: 'Література',
    translation: 'Переклад | Переклад з'
  },
  weak: {author: 'Автор', media: 'Фото', reference: 'Див. також | Посилання'}
}

export const bulgarian: LabelTable = {
  language: 'bg',
  strong: {source: 'Източник | Източници', original: 'Оригинал', reference: 'Литература', translation: 'Превод'}
}

export const serbian: LabelTable = {language: 'sr', strong: {source: 'Извор | Извори | Izvor | Izvori'}}
