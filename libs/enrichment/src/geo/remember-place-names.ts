import { rememberWords } from '../words/remember-words.js';
import type { Gazetteer } from './gazetteer.js';

/** As {@link rememberWords}, for what a gazetteer says of a name. */
export function rememberPlaceNames<Value>(
  read: (gazetteer: Gazetteer, name: string) => Value,
): (gazetteer: Gazetteer, name: string) => Value {
  const byGazetteer = new WeakMap<Gazetteer, (name: string) => Value>();
  return (gazetteer, name) => {
    let remembered = byGazetteer.get(gazetteer);
    if (remembered === undefined) {
      remembered = rememberWords((word) => read(gazetteer, word));
      byGazetteer.set(gazetteer, remembered);
    }
    return remembered(name);
  };
}
