import type {LabelTable} from '../label-table.ts'

/** Turkish, Vietnamese and Indonesian labels, collected for this project from public blogs. */
export const turkish: LabelTable = {
  language: 'tr',
  strong: {
    source: 'Kaynak | Kaynaklar | Kaynakça | Kaynak link | Kaynak linki',
    media: 'Görsel kaynağı | Resim kaynağı | Fotoğraf kaynağı',
    original: 'Orijinal | Orijinal makale | Orijinal yazı',
    reference: 'Referans | Referanslar | Alıntı',
    translation: 'Çeviri | Çeviren'
  },
  weak: {author: 'Yazar', media: 'Fotoğraf', reference: 'Bağlantı'}
}

export const vietnamese: LabelTable = {
  language: 'vi',
  strong: {
    source: 'Nguồn | Nguồn tham khảo | Nguồn bài viết | Nguồn gốc | Theo nguồn',
    media: 'Nguồn ảnh | Nguồn hình ảnh',
    original: 'Bài gốc | Bài viết gốc | Link gốc | Link bài viết gốc | Bản gốc',
    reference: 'Tham khảo | Tài liệu tham khảo | Trích từ | Trích dẫn',
    translation: 'Dịch từ | Lược dịch từ'
  },
  weak: {author: 'Tác giả | Người dịch', media: 'Ảnh', reference: 'Xem thêm | Liên kết'}
}

export const indonesian: LabelTable = {
  language: 'id',
  strong: {
    source: 'Sumber | Sumber artikel | Sumber asli',
    media: 'Sumber gambar | Sumber foto',
    data: 'Sumber data',
    original: 'Artikel asli | Disadur dari',
    reference: 'Referensi | Rujukan | Daftar pustaka | Dikutip dari',
    translation: 'Diterjemahkan dari'
  },
  weak: {author: 'Penulis', reference: 'Lihat juga | Tautan | Baca juga'}
}
