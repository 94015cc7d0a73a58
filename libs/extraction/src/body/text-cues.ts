import { PatternSet } from '../patterns/pattern-set.js';

/**
 * What a block's words say about its role, in the languages that news sites are mostly written in. Bits of a mask; the
 * order is part of the scorer's feature layout.
 */
const textCuePatterns: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'related',
    /^(?:(?:you (?:may|might)|we think you|see|read|watch|find out|learn|discover|more|also|related|recommended|popular|trending|latest|most (?:read|popular|viewed|shared)|editor'?s'? picks?|further reading|up next|next (?:article|story|post|up)|previous (?:article|story|post)|don'?t miss|what to read|keep reading|continue reading|other (?:articles|news|stories|posts)|similar|in case you missed|more (?:from|on|stories|about|like)|top stories|top news|lire aussi|à lire|lee también|lea también|leia (?:também|mais)|leggi anche|mehr zum|lesen sie auch|lees ook|les også|läs också|читайте также|читайте також|اقرأ|شاهد|مواضيع|ayrıca|ilgili haberler|関連|相关|관련)(?:\b|[:：\s]|$))/i,
  ],
  [
    'signup',
    /subscri|newsletter|sign[- ]?up|sign[- ]?in|log ?in|inbox|unsubscribe|register (?:now|for|to)|create (?:an|your|a free) account|free trial|membership|become a (?:member|patron|subscriber)|join (?:us|our|the|over|thousands)|get (?:our|the latest|updates|notified)|abonn|inscri|suscr|assine|iscriviti|anmelden|podpis|подпис|اشترك|abone/i,
  ],
  [
    'share',
    /^(?:share|tweet|pin|email|print|copy link|facebook|twitter|whatsapp|linkedin|pinterest|reddit|follow|like|save|bookmark|comment|flipboard|telegram|compartir|partager|teilen|condividi|compartilhar|поделиться|paylaş|شارك)\b|follow (?:us|me|him|her|them|@|[A-Z])|share (?:this|on|via|to|with|the)|find us on|on (?:facebook|twitter|instagram)\b/i,
  ],
  [
    'comment',
    /\bcomments?\b|\breply\b|\brepl(?:y|ies) to\b|leave a (?:reply|comment)|join the (?:conversation|discussion)|\bsays:$|commented|post a comment|your email address will not|required fields|kommentar|comentario|commentaire|комментар|yorum|تعليق/i,
  ],
  [
    'byline',
    /^(?:by|written by|story by|text by|reported by|reporting by|author|edited by|reviewed by|medically reviewed|fact[- ]checked|words by|posted by|published by|contributed by|photos? by|photography by|von|par|por|di|da|door|av|af|автор|بقلم|yazan|文|取材)\b[:\s]/i,
  ],
  [
    'date',
    /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? \d{1,2},? \d{4}\b|\b\d{1,2}(?:st|nd|rd|th)? (?:\p{L}{3,10})\.?,? \d{4}\b|\b\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}\b|\b\d{1,2}:\d{2}\b|\b\d+ (?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?) (?:ago|read)\b|^(?:published|updated|posted|last (?:updated|modified|reviewed))\b/iu,
  ],
  [
    'legal',
    /©|\(c\) ?\d{4}|copyright|all rights reserved|terms (?:of|and|&)|privacy|cookie|disclaimer|permission|may not be (?:published|reproduced|broadcast)|trademark|registered (?:in|charity)|affiliate|commission|disclosure|sponsored|derechos reservados|tous droits|alle rechte|все права/i,
  ],
  ['caption', /^(?:photo|image|picture|figure|fig\.|credit|source|video|watch|illustration|graphic|above|below|left|right|foto|abb\.|bild|crédit)\b ?(?:by|credit|courtesy|:|\/|from|\d)|(?:getty|shutterstock|istock|unsplash|adobe stock|ap photo|afp|reuters|courtesy|via )[^.]{0,40}$|\((?:photo|image|credit|source|getty|ap|reuters)[^)]*\)$/i],
  ['contents', /^(?:table of contents|contents|in this article|on this page|jump to|skip to|what'?s inside|quick links|inhalt|índice|sommaire|содержание)/i],
  ['action', /^(?:read (?:more|the|full|on|next|our|also|:)|learn more|click|download|get started|contact|call (?:us|now|today)|book|shop|buy|view|see (?:all|more)|show (?:more|all)|load more|start|try|request|schedule|apply|explore|check out|go to|back to|next|previous|close|open|play|listen|watch|donate|support|add to|order|continue|expand|skip|search|menu|home|advertisement|ad$|sponsored)\b/i],
  ['bio', /\b(?:is|was) (?:a|an|the) (?:[\w-]+[ ,]){0,6}(?:writer|editor|reporter|journalist|author|contributor|correspondent|columnist|freelance\w*|blogger|founder|professor|director|manager|specialist|analyst|producer|co-founder|ceo|strategist|consultant|expert|coach|physician|attorney)\b|about the author|more (?:from|by) (?:this )?author|view all posts|all posts by|can be reached at|follow (?:him|her|them)|his work|her work/i],
  ['price', /[$€£]\s?\d|\d\s?(?:USD|EUR|€)|add to cart|in stock|free shipping|out of 5|\bsku\b/i],
  ['address', /\b\S+@\S+\.\w{2,}|https?:\/\/|\bwww\.|\+?\d[\d ()-]{8,}\d/i],
  ['tags', /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords|posted in|tagged|more on|labels|etiquetas|schlagw|mots-clés|теги|etiketler)\b ?:?/i],
  ['notes', /^(?:references?|sources?|notes?|footnotes?|bibliography|citations?|works cited|further reading|see also|external links|editor'?s note|correction|author'?s note|resources|\[?\d{1,2}\]?[.)]? (?:\^|https?:))/i],
  ['faq', /\?$/],
]; // prettier-ignore

export const textCueNames: readonly string[] = textCuePatterns.map(([name]) => name);

const patterns = new PatternSet(textCuePatterns.map(([, pattern]) => pattern));

/** The role is told by how a block begins, and by how a short one ends. */
const readLength = 240;

/** Reads the cues of a text as a bit mask: bit n is `textCueNames[n]`. */
export function readTextCues(text: string): number {
  return patterns.match(text.slice(0, readLength).toLowerCase());
}
