const unspacedScript = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
const unspacedRun = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+/g;

/** Beyond this many characters of a script without spaces, words are estimated: the segmenter is slow. */
const maxSegmented = 50_000;
const charsPerWord = 2;

/** Words of a text in any script; runs without spaces are cut by the dictionary of their language. */
export function countWords(text: string): number {
  if (!unspacedScript.test(text)) return countSpaced(text);
  let words = countSpaced(text.replace(unspacedRun, ' '));
  let segmented = 0;
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  for (const [run] of text.matchAll(unspacedRun)) {
    segmented += run.length;
    if (segmented > maxSegmented) words += Math.ceil(run.length / charsPerWord);
    else for (const part of segmenter.segment(run)) if (part.isWordLike === true) words += 1;
  }
  return words;
}

/** Runs between spaces that hold a letter or digit; a loop over characters, as an article may be megabytes long. */
function countSpaced(text: string): number {
  let words = 0;
  let inWord = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isSpace(code)) inWord = false;
    else if (!inWord && isLetterOrDigit(code)) {
      inWord = true;
      words += 1;
    }
  }
  return words;
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a)
  );
}

/** Outside ASCII everything but the blocks of punctuation and symbols. */
function isLetterOrDigit(code: number): boolean {
  if (code < 128) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f) && code < 0xfe00;
}
