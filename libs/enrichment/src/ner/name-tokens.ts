import type { AnalyzedText, Sentence } from '../text/analyzed-text.js';

/** A token as names need it: a hyphenated compound whose parts may belong to different names is cut at the hyphen. */
export interface NameToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** First parts of one name: "al-Shara", "Abdel-Rahman", "Jean-Pierre". */
const joining =
  /^(?:al|el|ul|ad|an|ar|as|ash|at|az|ed|es|ibn|bin|ben|abu|abd|abdel|abdul|jean|anne|marie|mary|saint|sainte|st|jo|kim|co|re|ex|e|anti|pro|non|post|pre|mid|inter|trans|neo|self|semi|multi|vice|over|all)$/i;
/** Second parts that are words of their own: "U.S.-led", "Paris-based", "Gaza-bound"; other small ones belong to the name ("Suk-yeol"). */
const describing =
  /^(?:\p{Ll}+(?:ed|ing)|led|born|held|run|made|built|grown|wide|like|style|class|era|bound|level|friendly|free|only|language|area|region|side|centric|native|type|born|brand|based|centred|linked|allied|owned|bred|wide|flag|themed|specific|first|related|ruled|won|pro|anti|state|party|government|adjacent|heavy|majority|dominated|born|skeptic|sceptic)(?:-.*)?$/u;
const hyphen = /[-‑]/;

/** The sentence's tokens, with "U.S.-led", "Berlin-based" and "Iran-Iraq" cut so that a name can end at the hyphen. */
export function cutNameTokens({ tokens }: AnalyzedText, { firstToken, lastToken }: Sentence): NameToken[] {
  const cut: NameToken[] = [];
  for (let index = firstToken; index < lastToken; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (token.kind === 'word' && hyphen.test(token.text)) pushParts(token, cut);
    else cut.push(token);
  }
  return cut;
}

function pushParts(token: NameToken, cut: NameToken[]): void {
  let from = 0;
  for (let at = 1; at < token.text.length - 1; at++) {
    if (!hyphen.test(token.text.charAt(at)) || !separates(token.text.slice(from, at), token.text.slice(at + 1)))
      continue;
    cut.push({ start: token.start + from, end: token.start + at, text: token.text.slice(from, at) });
    cut.push({ start: token.start + at, end: token.start + at + 1, text: token.text.charAt(at) });
    from = at + 1;
  }
  cut.push(from === 0 ? token : { start: token.start + from, end: token.end, text: token.text.slice(from) });
}

/** Whether the hyphen between `left` (back to the last cut) and `right` (to the end of the token) parts two words. */
function separates(left: string, right: string): boolean {
  if (!/^\p{Lu}/u.test(left) || left.length < 2 || joining.test(left)) return false;
  return /^\p{Lu}/u.test(right) || describing.test(right);
}
