/** Marks that end a take or a report and are no text. */
const endMark =
  /^[\s(*=/_#-]*(?:ends?|end it|ends it|more|more follows|mtf|eom|-?30-?|fin|fine|fim|ende|koniec|kraj|son|dawî|конец|кінець|τέλος|סוף|انتهى|ينتهي|يتبع|پایان|كونا|समाप्त|完|了|终|終|끝)[\s)*=/_#.-]*$/iu;
const signOff =
  /^\(?[a-z]{2,4}(?:[/-][a-z]{2,4}){1,4}\)?\.?$|^dpa [a-z]{2}(?: [a-z0-9]{2,4})*$|^[-=_*#~•· ]{3,}$|^#{2,}$/;

/** The same at the end of the last paragraph. */
const trailingMark = /(?<=[.!?”"])\s+(?:Enditem|Endit|ENDITEM|\(?ENDS\)?|###|-30-)\.?$/u;

/** The last paragraph without the mark that ends the report. */
export function trimEndMark(text: string): string {
  return text.replace(trailingMark, '');
}

/** Wire headers: numbers, slugs, priorities, keywords and notes for editors. */
const slug =
  /^(?:\^?[A-Z]{2,5}(?:-[\w.&']+){1,6}(?:,\s*\d.{0,12})?\/?|[A-Z]{1,3}\d{3,5}.{0,30}|\d{3,5}(?: [\d:]+ ?(?:gmt|utc)?)?|(?:urgent|bulletin|flash|alert|lead|1st ld|2nd ld|adv \d.*|priority:? ?\d?|urgency:? ?\d|eds:.*|attention.*|eds note.*|zczc.*|nnnn|\/\/\/?)|#[\w-]+#?)$/iu;
const release =
  /^[(*[\s]*(?:for immediate release|pour diffusion immédiate|zur sofortigen veröffentlichung|para difusión inmediata|للنشر الفوري|с немедленным опубликованием)[)*\]\s.]*$/iu;
/** "Embargo on arms extended" is a headline: an order says until when, for what, or nothing more. */
const embargo =
  /^[(*[\s]*(?:(?:strictly |under (?:strict )?)?embargo(?:ed)?(?:\s*[:;!.)*\]–—-]|\s*$|\s+(?:until|till|til|not|for (?:release|publication|use|broadcast))\b|\s+\d)|hold for release|not for (?:publication|release|use|broadcast) (?:before|until)|sous embargo\s*(?:jusqu|:|[)*\]]*$)|sperrfrist\b|bajo embargo\s*(?:hasta|:|[)*\]]*$)|محظور النشر|эмбарго\s*(?:до|:|[)*\]]*$)).{0,160}$/iu;
const kill =
  /^[(*[\s]*(?:mandatory (?:story )?(?:kill|withdrawal)|(?:story|copy|bulletin) kill|kill (?:bulletin|notice|advisory|order)|kill[,.! ]+kill\b).{0,100}$/iu;
const correction =
  /^[(*[\s]*(?:correction|corrected (?:version|repetition|copy)|refile|rectificatif|berichtigung|fe de erratas|düzeltme|تصحيح|исправление)[)*\]\s.:!]*$/iu;
const copyright =
  /^(?:\(c\)|©|copyright\b|all rights reserved|tous droits réservés|alle rechte vorbehalten|todos los derechos reservados|جميع الحقوق محفوظة|все права защищены).{0,200}$/iu;

export type WireLineKind = 'end' | 'slug' | 'embargo' | 'kill' | 'correction' | 'release' | 'copyright';

/** What a line is when it is machinery of the wire and no text; undefined for text. */
export function classifyWireLine(line: string): WireLineKind | undefined {
  const text = line.trim();
  if (text.length > 220) return undefined;
  if (endMark.test(text) || signOff.test(text)) return 'end';
  if (embargo.test(text)) return 'embargo';
  if (kill.test(text)) return 'kill';
  if (correction.test(text)) return 'correction';
  if (release.test(text)) return 'release';
  if (copyright.test(text)) return 'copyright';
  return text.length < 60 && slug.test(text) ? 'slug' : undefined;
}
