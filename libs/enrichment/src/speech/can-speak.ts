import type { SpeechAct } from './speech-act.js';

/** Things of which a figure of speech says that they "underscore" or "show" something: happenings and abstractions. */
const mute = new Set(
  `talks talk meeting meetings visit discussions negotiations move moves decision decisions attack attacks strike strikes war wars incident incidents event events deal
  agreement change changes rise fall increase decrease decline situation crisis development developments failure success loss losses victory case cases fact facts history
  experience price prices number numbers rate rates step steps effort efforts process approach tactic tactics trend trends day days week month year years time moment
  violence fighting clashes election elections debate storm rain weather economy growth demand stocks shares
  way ways idea ideas thing things problem problems issue issues question `.split(/\s+/),
);

/** Whether a source can be one: a noun phrase whose head is a happening or an abstraction vouches for nothing. */
export function canSpeak(source: SpeechAct['source']): boolean {
  if (source === undefined) return true;
  const { first, last } = source.range;
  const units = source.segment.units.slice(first, last);
  if (units.some(({ tag }) => tag === 'name') && units[0]?.tag === 'name') return true;
  const end = units.findIndex(({ tag }, at) => at > 0 && (tag === 'prep' || tag === 'wh' || tag === 'comma'));
  const head = units[(end === -1 ? units.length : end) - 1];
  return head?.tag !== 'noun' || !mute.has(head.lower);
}
