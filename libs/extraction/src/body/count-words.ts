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

function countSpaced(text: string): number {
  let words = 0;
  for (const part of text.split(/\s+/)) if (/[\p{L}\p{N}]/u.test(part)) words += 1;
  return words;
}
