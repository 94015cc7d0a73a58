import type { RowCases } from '../row-suite.fixture.js';

export const hedgeCases: readonly RowCases[] = [
  { sentence: 'The port _ shut.', reads: '_', words: 'reportedly|allegedly|apparently|supposedly|purportedly|ostensibly|presumably|seemingly|reputedly|unconfirmed|unverified|is believed to|are said to|was reported to|were understood to|been rumored to|be rumoured to|is widely believed to|is also believed to|is now believed to|is generally believed to|is thought to|is alleged to|is suspected to|is feared to|is presumed to|is considered to|is assumed to|it is believed that|it is thought that|it is said that|it is understood that|it is rumoured that|it is feared that|appears to be|appears to have|appeared to be|appeared to have|seems to be|seems to have|could not be verified|could not immediately be verified|could not independently be verified|could not be immediately verified|could not be independently verified|could not be confirmed|have not been verified|has not been verified|have not been independently verified|have not been confirmed|alleged|purported|suspected|rumoured|it was unclear|it is unclear|it remains unclear|it is not clear|it was not immediately clear|in what appears to be|in an apparent' },
  { sentence: 'The port _ shut.', reads: 'supposed', words: 'the supposed|his supposed|her supposed|its supposed|their supposed' },
  { sentence: 'The port _ shut.', reads: 'reported', words: 'a reported' },
  { sentence: 'The port _ shut.', reads: 'apparent', words: 'an apparent' },
  { language: 'fr', sentence: 'Le port _ fermé.', reads: '_', words: 'aurait|auraient|serait|seraient|prétendument|soi-disant|apparemment|non confirmé|non confirmée|non confirmés|présumée|il semble que|il semblerait que' },
  { language: 'de', sentence: 'Der Hafen ist _ geschlossen.', reads: '_', words: 'angeblich|mutmaßlich|mutmaßliche|offenbar|anscheinend|vermeintlich|vermeintliche|unbestätigt|unbestätigte|soll angeblich|sollen angeblich' },
  { language: 'es', sentence: 'El puerto _ cerrado.', reads: '_', words: 'supuestamente|presuntamente|presunto|supuesto|al parecer|aparentemente|sin confirmar|habría|habrían' },
  { language: 'ru', sentence: 'Порт _ закрыт.', reads: '_', words: 'предположительно|якобы|по неподтвержденным данным|неподтвержденный|вероятно|судя по всему|предполагаемый' },
  { language: 'tr', sentence: 'Liman _ kapalı.', reads: '_', words: 'iddiaya göre|iddia edilen|iddialara göre|sözde|öne sürülen|doğrulanmayan|muhtemelen|görünüşe göre' },
  { language: 'ar', sentence: '_ الميناء مغلق.', reads: '_', words: 'يُزعم|يزعم|زُعم|مزعوم|المزعوم|المزعومة|يُعتقد|يعتقد أن|يُرجح|على ما يبدو|غير مؤكدة|غير مؤكد|يقال إن|بحسب ما يشاع' },
  { language: 'ku', sentence: 'Bender _ girtî ye.', reads: '_', words: 'tê îdiakirin|tê gotin ku|qaşo|bi îdiaya|nehatiye piştrastkirin|dibe ku' },
]; // prettier-ignore
