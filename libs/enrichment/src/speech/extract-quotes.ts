import type { Quote, Span } from '@dateline/contracts';
import { spanOf } from './attribute-speech.js';
import type { SpeakerIndex } from './speaker-index.js';
import type { SpeechAct } from './speech-act.js';

/** The quotes of an article: what was said, as one span from its first part to its last, with who said it. */
export function extractQuotes(text: string, acts: readonly SpeechAct[], speakers: SpeakerIndex): Quote[] {
  return acts.map((act) => {
    const start = Math.min(...act.parts.map((part) => part.start));
    const end = Math.max(...act.parts.map((part) => part.end));
    const quote: Quote = {
      start,
      end,
      text: text.slice(start, end),
      kind: kindOf(text, act),
      confidence: act.confidence,
    };
    if (act.cue !== undefined) quote.cue = cut(text, spanOf(act.segment.units, act.cue));
    return { ...quote, ...speakerOf(text, act, speakers) };
  });
}

function kindOf(text: string, act: SpeechAct): Quote['kind'] {
  if (act.direct) return 'direct';
  return act.parts.some(({ start, end }) => /["“”«»„]/.test(text.slice(start, end))) ? 'mixed' : 'indirect';
}

function cut(text: string, { start, end }: Span): Span & { text: string } {
  return { start, end, text: text.slice(start, end) };
}

function speakerOf(text: string, act: SpeechAct, speakers: SpeakerIndex): Partial<Quote> {
  if (act.source === undefined) return {};
  const mention = spanOf(act.source.segment.units, act.source.range);
  const entity = speakers.entityIn(mention);
  const words = text.slice(mention.start, mention.end);
  return {
    speaker: entity?.name ?? words,
    speakerMention: mention,
    ...(entity === undefined ? {} : { speakerId: entity.id }),
  };
}
