/**
 * What may follow a reporting verb, one letter a frame:
 * `q` a quotation · `s` a bare clause · `h` a that-clause · `w` a question word · `t` an infinitive · `n` a noun phrase ·
 * `g` a gerund · `a` an addressee, who is not part of what is said · `o` an object whose infinitive is what is asked for.
 * A word after them is a preposition or particle that belongs to the verb ("call for").
 */
export interface ReportingVerb {
  readonly lemma: string;
  readonly class: SpeechClass;
  readonly frames: string;
  /** Particle or preposition that must follow: "call" + "for". */
  readonly particle?: string;
}

export type SpeechClass =
  'say' | 'claim' | 'accuse' | 'deny' | 'warn' | 'promise' | 'demand' | 'judge' | 'believe' | 'plan' | 'report' | 'ask';

const lexicon: Readonly<Record<SpeechClass, string>> = {
  say: `say qshw|tell qshwta|add qsh|state qsh|note qshwn|explain qhwsn|write qshw|reply qsh|respond qsh|answer qsh|continue q|comment qh|remark qsh
    mention hwn|observe qsh|announce hnqswt|declare qshn|tweet qsh|post qh|stress qhsnw|emphasize qhsnw|emphasise qhsnw|underline hnq|underscore hn
    reiterate hnqs|repeat qh|recall qhsngw|joke qhs|quip q|conclude qhs|describe n|clarify hq|elaborate q|read q|testify hsq|shout q
    whisper q|yell q|exclaim q|interject q|murmur q|mutter q|proclaim hqn|express n|voice n|signal hn|point:out hqsnw|go:on q|put:it q
    speak:of n|speak:about n|talk:about n|hint hq:|hint:at n|imply hs|highlight nh|confirm hnsqw|affirm hqn|insist hsqn:|insist:on gn|tout n
    assure ha|inform ha|remind ha|brief ha|email q|text q|relate hq|recount hqnw|confide hqs|concede hsqn|acknowledge hsnqw|admit hsqng|agree htsq
    agree:with n|echo nq|refer:to n|cite n|quote n|outline nw|detail nw|discuss nw|characterize n|characterise n|label n|liken n|compare n
    brand n|dub n|call n|retort q|chime q|chime:in q|opine qhs|muse qh|reason qhs|lament qhn|complain hqs|complain:about n|boast hqs
    brag hqs|caution hqs|reckon hs|report hnsqg|restate hn|summarize nq`,
  claim: `claim hsqtn|allege hsqn|assert hsqn|contend hsq|maintain hsq|argue hsqn|argue:for n|argue:against n|suggest hsgqnw|posit hs|theorize hs|speculate hsq|charge hsq
    swear hst|vouch hs|profess t|purport t`,
  accuse: `accuse n|blame n|criticize n|criticise n|condemn n|denounce n|slam n|blast n|decry n|deplore n|rebuke n|attack n|assail n|rip n|chastise n
    mock n|ridicule n|dismiss n|deride n|bash n|lambast n|lambaste n|fault n|censure n|castigate n|reprimand n|chide n|scold n|protest:against n|question nw
    challenge n|dispute nh|doubt nhws|rebut n|refute n|lash:out q|bemoan n|regret nhg|resent n|disparage n|disavow n|knock n|hit:back q|fire:back q|rail:against n`,
  deny: `deny hngs|reject n|refuse t|decline t|oppose ng|disagree:with n|repudiate n|rule:out ng|refrain:from g|disclaim n`,
  warn: `warn hqsan:|warn:of n|warn:against ng|warn:about n|threaten t|alert ha|caution:against ng|predict hsnqw|forecast nh|project hn|foresee nh|prophesy h`,
  promise: `promise thsnqa|pledge thsnq|vow thsqn|guarantee hn|commit:to ng|offer tn:|volunteer tq|undertake t`,
  demand: `demand hnstq|urge ohqn|call:for n|call:on o|call:upon o|appeal:for n|appeal:to o|request hnot:|ask qwtoa|ask:for n|ask:about n|implore oq|beg oq|plead qto|plead:for n
    recommend hgno|advise oahgq|propose hgnt|advocate ng|advocate:for n|encourage on|order o|instruct o|direct o|press:for n|push:for n|lobby:for n|insist:that h
    invite o|exhort o|beseech o|summon o|counsel oh`,
  judge: `praise n|welcome n|hail n|applaud n|laud n|commend n|endorse n|support n|defend n|favor n|favour n|approve:of n|congratulate n|celebrate n
    admire n|respect n|salute n|credit n|downplay n|laugh:at n|apologize:for ng|apologise:for ng|mourn n|bristle:at n|disapprove:of n|view n|regard n|rate n|rank n|prefer nt|love nt|hate nt|dislike n`,
  believe: `believe hsnw|think hsqw:|feel hs|know hw|fear hsn|hope hst|hope:for n|expect hsto|assume hs|suspect hs|consider hg|worry hs|worry:about n|understand hsw
    realize hsw|realise hsw|recognize hn|recognise hn|wish hst|wonder wq|guess hs|suppose hs|figure hs|anticipate hn|envision n|imagine hs
    dream:of n|want tno|desire nt|aim t|remember hgw|forget hw|accept hn|trust hs|learn hw:|find hs|see:as n|see hw`,
  plan: `plan t|intend t|decide th|decide:against gn|choose t|vote t|resolve t|seek t|agree:to n|agree:on n|mull ng|weigh g|determine hw|rule hs|opt t|elect t|prepare t`,
  report: `show hnws|reveal hnsw|indicate hsn|disclose hnw|estimate hsn|document n|demonstrate hn|reflect hn|prove hn|illustrate hn|uncover n|detect hn`,
  ask: `inquire qw|enquire qw|query qw|press q`,
};

function parseEntry(entry: string, speechClass: SpeechClass): ReportingVerb {
  const [verb = '', frames = ''] = entry.trim().split(' ');
  const [lemma = '', particle] = verb.split(':');
  const facts = { lemma, class: speechClass, frames: frames.replace(':', '') };
  return particle === undefined ? facts : { ...facts, particle };
}

function groupByLemma(): ReadonlyMap<string, readonly ReportingVerb[]> {
  const byLemma = new Map<string, ReportingVerb[]>();
  for (const [speechClass, entries] of Object.entries(lexicon)) {
    for (const entry of entries.split(/[|\n]/)) {
      const verb = parseEntry(entry, speechClass as SpeechClass);
      const same = byLemma.get(verb.lemma) ?? [];
      same.push(verb);
      byLemma.set(verb.lemma, same);
    }
  }
  return byLemma;
}

/** Every reporting verb by its base form; where a verb has readings with and without a particle, those with come first. */
export const reportingVerbs: ReadonlyMap<string, readonly ReportingVerb[]> = new Map(
  [...groupByLemma()].map(([lemma, verbs]) => [
    lemma,
    [...verbs].sort((a, b) => Number(b.particle !== undefined) - Number(a.particle !== undefined)),
  ]),
);
