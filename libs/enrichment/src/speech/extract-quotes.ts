import type { Quote, Span } from '@dateline/contracts';
import { spanOfWords } from './attribute-speech.js';
import type { Speaker } from './resolve-speakers.js';
import type { SpeechAct } from './speech-act.js';

/** The quotes of an article, each one unbroken stretch of what was said: "…,” she said, “…" makes two of one cue. */
export function extractQuotes(text: string, acts: readonly SpeechAct[], speakers: readonly Speaker[]): Quote[] {
  return acts.flatMap((act, index) => {
    const speaker = speakers[index];
    const facts = {
      ...speakerOf(speaker),
      ...(act.cue === undefined ? {} : { cue: cut(text, spanOfWords(act.cue)) }),
      confidence: act.confidence * (speaker?.certainty ?? 1),
    };
    const parts = joinAdjacent(text, act.parts).filter((part) => !isPointer(text, part));
    return parts.map((part) => ({
      ...cut(text, part),
      kind: kindOf(text, act, part),
      ...facts,
    }));
  });
}

/** "They denied this" does not tell what was said. */
export function isPointer(text: string, { start, end }: Span): boolean {
  return end - start <= longestPointer && pointer.test(text.slice(start, end));
}

const pointer = /^(?:this|that|it|these|those|so)$/iu;
const longestPointer = 5;

/** Parts between which there is nothing but white space and quotation marks are one. */
function joinAdjacent(text: string, parts: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && part.start - last.end <= longestGap && between.test(text.slice(last.end, part.start)))
      last.end = part.end;
    else joined.push({ ...part });
  }
  return joined;
}

const between = /^[\s,“”"«»„'`’‘]*$/u;
const longestGap = 12;
const quotationMark = /["“”«»„]/;

function kindOf(text: string, act: SpeechAct, { start, end }: Span): Quote['kind'] {
  if (act.direct || (act.parts.length > 1 && /[“"«„]$/.test(text.slice(Math.max(0, start - 1), start))))
    return 'direct';
  return quotationMark.test(text.slice(start, end)) ? 'mixed' : 'indirect';
}

function cut(text: string, { start, end }: Span): Span & { text: string } {
  return { start, end, text: text.slice(start, end) };
}

function speakerOf(speaker: Speaker | undefined): Partial<Quote> {
  if (speaker?.mention === undefined) return {};
  return {
    speaker: speaker.name,
    speakerMention: speaker.mention,
    ...(speaker.entity === undefined ? {} : { speakerId: speaker.entity.id }),
  };
}
