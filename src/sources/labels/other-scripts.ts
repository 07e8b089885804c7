import type {LabelTable} from '../label-table.ts'

/** Greek, Arabic, Persian, Hebrew, Hindi and Thai labels, collected for this project from public blogs. */
export const greek: LabelTable = {
  language: 'el',
  strong: {
    source: 'Πηγή | Πηγές',
    media: 'Πηγή εικόνας',
    original: 'Πρωτότυπο',
    reference: 'Αναφορές | Βιβλιογραφία',
    translation: 'Μετάφραση'
  }
}

export const arabic: LabelTable = {
  language: 'ar',
  strong: {
    source: 'المصدر | المصادر | مصدر',
    media: 'مصدر الصورة',
    original: 'المقال الأصلي | نقلا عن | نقلًا عن',
    reference: 'المرجع | المراجع',
    translation: 'ترجمة | مترجم عن'
  }
}

export const persian: LabelTable = {
  language: 'fa',
  strong: {source: 'منبع | منابع', media: 'منبع تصویر', reference: 'مرجع | مراجع', translation: 'ترجمه از'}
}

export const hebrew: LabelTable = {
  language: 'he',
  strong: {source: 'מקור | מקורות', credit: 'קרדיט', reference: 'לקריאה נוספת', translation: 'תורגם מ'}
}

export const hindi: LabelTable = {
  language: 'hi',
  strong: {source: 'स्रोत', credit: 'साभार', original: 'मूल लेख', reference: 'संदर्भ', translation: 'अनुवाद'}
}

export const thai: LabelTable = {
  language: 'th',
  strong: {
    source: 'ที่มา | แหล่งที่มา',
    media: 'เครดิตภาพ',
    credit: 'เครดิต',
    original: 'ต้นฉบับ',
    reference: 'แหล่งอ้างอิง | อ้างอิง',
    translation: 'แปลจาก'
  }
}
