import { topicWord } from './byline-words.js';
import type { CleanName } from './clean-byline.js';

/** A person's name of several words, none of which is a section's or a subject's. */
export function isFullName({ name, kind }: CleanName): boolean {
  return kind === 'person' && name.includes(' ') && !topicWord.test(name);
}
