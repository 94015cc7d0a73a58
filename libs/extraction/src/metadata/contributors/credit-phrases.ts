/** Openings of credits by role, in the languages of news; matched at the start of a credit, any case. */
export const creditPhrases: Readonly<Record<string, readonly string[]>> = {
  'additional reporting': [
    'additional reporting by', 'additional reporting', 'further reporting by', 'extra reporting by', 'with additional reporting by', 'with additional reporting from', 'with reporting by', 'with reporting from', 'with contributions from', 'with contributions by', 'with assistance from', 'with assistance by', 'with help from', 'contributing', 'contributors',
    'reportage complémentaire de', 'avec la contribution de', 'avec la collaboration de', 'contributions de', 'avec',
    'weitere berichterstattung von', 'weitere berichterstattung', 'unter mitarbeit von', 'mitarbeit', 'mitgearbeitet hat', 'mitgearbeitet haben', 'mit material von',
    'reporte adicional de', 'reporte adicional por', 'información adicional de', 'con información de', 'con la colaboración de', 'con aportes de', 'colaboró', 'colaboraron',
    'reportagem adicional de', 'reportagem adicional por', 'com informações de', 'com a colaboração de', 'colaborou', 'colaboraram',
    'hanno collaborato', 'ha collaborato', 'con la collaborazione di', 'con il contributo di',
    'met medewerking van', 'aanvullende berichtgeving door', 'aanvullende berichtgeving', 'współpraca', 'dodatkowe informacje',
    'katkıda bulunan', 'katkıda bulunanlar', 'ek haber', 'ek bilgi', 'di amadekirina vê nûçeyê de', 'alîkarî', 'bi beşdariya', 'nûçegihana din',
    'при участии', 'с участием', 'дополнительные материалы', 'дополнительная информация', 'за участі', 'за участю', 'додаткові матеріали',
    'شارك في التغطية', 'شارك في إعداد التقرير', 'شارك في التقرير', 'شاركت في التغطية', 'شاركت في إعداد التقرير', 'تغطية إضافية', 'ساهم في التغطية', 'ساهم في إعداد التقرير', 'بمشاركة',
    'با همکاری', 'گزارش تکمیلی', 'بە هاوکاری', 'ڕاپۆرتی زیاتر', 'השתתף בהכנת הכתבה', 'השתתפה בהכנת הכתבה', 'השתתפו בהכנת הכתבה', 'השתתפו', 'με τη συνεργασία του', 'με τη συνεργασία της', 'με τη συνεργασία',
    'अतिरिक्त रिपोर्टिंग', 'अतिरिक्त रिपोर्ट', '参与报道', '補充報道', '追加取材', '추가 취재', '추가 취재:',
  ],
  reporting: [
    'reporting by', 'reporting', 'reported by', 'reportage de', 'reportage par', 'reportage', 'bericht von', 'berichterstattung von', 'reporte de', 'reporte por', 'reportado por', 'reportagem de', 'reportagem por', 'reportage di', 'servizio di',
    'haber', 'muhabir', 'haberi yazan', 'nûçegihan', 'nûçe', 'репортаж', 'корреспондент', 'кореспондент', 'تغطية صحفية', 'تغطية', 'تقرير', 'مراسل', 'گزارش', 'خبرنگار', 'پەیامنێر', 'ڕاپۆرت', 'כתב', 'ρεπορτάζ', 'रिपोर्टिंग', 'रिपोर्ट', '记者', '記者', '取材', '취재',
  ],
  writing: ['writing by', 'written by', 'compiled by', 'story by', 'rédigé par', 'rédaction de', 'verfasst von', 'geschrieben von', 'escrito por', 'redactado por', 'redacción de', 'redação de', 'scritto da', 'yazan', 'nivîskar', 'текст', 'подготовил', 'подготовила', 'підготував', 'підготувала', 'كتابة', 'إعداد', 'اعداد', 'إعداد وتحرير', 'نویسنده', 'نووسین', 'ئامادەکردن', 'κείμενο', 'लेखन', '撰稿', '執筆'],
  editing: [
    'editing by', 'edited by', 'editing', 'editor', 'édité par', 'edité par', 'édition de', 'edition de', 'redigiert von', 'redaktion', 'editado por', 'editado en español por', 'edición de', 'edición en español de', 'editado', 'edição de', 'edição', 'a cura di', 'modificato da', 'editing di',
    'redactie', 'bewerkt door', 'redakcja', 'opracowanie', 'editör', 'edîtor', 'редактор', 'редактирование', 'редагування', 'تحرير', 'تحریر', 'ویرایش', 'ویراستار', 'دەستکاری', 'سەرنووسەر', 'עריכה', 'ערך', 'ערכה', 'επιμέλεια', 'संपादन', 'संपादक', '编辑', '編輯', '責任編輯', '责任编辑', '責編', '编校', '編集', '편집',
  ],
  translation: ['translated by', 'translation by', 'translation', 'translating by', 'traduit par', 'traduction de', 'traduction', 'version française', 'übersetzt von', 'übersetzung', 'traducido por', 'traducción de', 'traducción', 'traduzido por', 'tradução de', 'tradução', 'tradotto da', 'traduzione di', 'vertaald door', 'vertaling', 'tłumaczenie', 'tłumaczył', 'tłumaczyła', 'çeviren', 'çeviri', 'werger', 'wergêr', 'перевод', 'перевёл', 'перевела', 'переклад', 'ترجمة', 'ترجمه', 'وەرگێڕان', 'וەرگێڕ', 'תרגום', 'μετάφραση', 'अनुवाद', '翻译', '翻譯', '翻訳', '번역'],
  photography: ['photographs by', 'photography by', 'photos by', 'photo by', 'photo', 'photos', 'pictures by', 'photographies de', 'photos de', 'fotos von', 'foto von', 'fotos', 'foto', 'fotografías de', 'fotos de', 'fotografia di', 'foto di', "foto's", 'zdjęcia', 'fotoğraf', 'fotoğraflar', 'wêne', 'фото', 'світлини', 'تصوير', 'الصور', 'عکس', 'عکاس', 'وێنە', 'צילום', 'צילומים', 'φωτογραφία', 'φωτογραφίες', 'फोटो', '摄影', '攝影', '摄', '撮影', '写真', '사진'],
  video: ['video by', 'videography by', 'vidéo de', 'video von', 'video de', 'vídeo de', 'видео', 'відео', 'فيديو', 'ویدیو'],
  graphics: ['graphics by', 'graphic by', 'infographie de', 'grafik', 'gráficos de', 'инфографика', 'إنفوغراف'],
  research: ['research by', 'recherche', 'recherche von', 'investigación de', 'pesquisa de', 'ricerca di', 'بحث'],
  producing: ['produced by', 'production by', 'producido por', 'produzido por', 'prodotto da'],
}; // prettier-ignore

/** Endings that make what stands before them a credit: "Jane Roe in Aleppo contributed to this report." */
export const creditEndings: readonly (readonly [pattern: RegExp, role: string])[] = [
  [/\s+(?:also\s+)?contributed\s+(?:additional\s+)?(?:to\s+(?:this|the)\s+(?:report|story|article|reporting)|reporting|research|from\s.{2,40})\.?$/iu, 'additional reporting'],
  [/\s+(?:a|ont)\s+(?:également\s+)?contribué\s+à\s+(?:cet\s+article|ce\s+reportage)\.?$/iu, 'additional reporting'],
  [/\s+(?:hat|haben)\s+zu\s+diesem\s+(?:bericht|artikel)\s+beigetragen\.?$/iu, 'additional reporting'],
  [/\s+(?:contribuyó|contribuyeron|colaboró|colaboraron)\s+(?:a|con|en)\s+(?:este|esta)\s+(?:informe|reportaje|nota|información)\.?$/iu, 'additional reporting'],
  [/\s+(?:contribuiu|contribuíram)\s+para\s+esta\s+(?:reportagem|matéria)\.?$/iu, 'additional reporting'],
  [/\s+(?:ha|hanno)\s+(?:contribuito|collaborato)\s+a\s+(?:questo|quest’?)\s*(?:articolo|servizio)\.?$/iu, 'additional reporting'],
  [/\s+(?:bu\s+)?(?:habere|habere)\s+katkıda\s+bulun(?:du|dular)\.?$/iu, 'additional reporting'],
  [/\s+przyczynił(?:a|y|i)?\s+się\s+do\s+powstania\s+.{3,30}\.?$/iu, 'additional reporting'],
]; // prettier-ignore
