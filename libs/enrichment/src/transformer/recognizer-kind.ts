import type { NameFinder } from '../who/find-name-spans.js';
import { loadTransformer } from './load-transformer.js';

/** What finds the names: the linear tagger, or the transformer, which is slower by far. */
export const recognizerKinds = ['perceptron', 'transformer'] as const;
export type RecognizerKind = (typeof recognizerKinds)[number];

/**
 * What the chosen kind gives to `defaultPasses`: nothing for the linear tagger, which those passes use by themselves.
 * Rejects with OnnxRuntimeError where the transformer is chosen and what runs it is absent.
 */
export async function loadNameFinder(kind: RecognizerKind): Promise<NameFinder | undefined> {
  return kind === 'transformer' ? await loadTransformer() : undefined;
}
