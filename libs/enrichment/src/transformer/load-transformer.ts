import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadRecognizer, loadTaggerKnowledge } from '../ner/load-recognizer.js';
import { loadOnnxRuntime } from './onnx-runtime.js';
import { TransformerModel } from './transformer-model.js';
import { TransformerRecognizer } from './transformer-recognizer.js';
import { WordPieces } from './word-pieces.js';

let loading: Promise<TransformerRecognizer> | undefined;

/**
 * The transformer that the package ships, loaded on first use, then shared. Rejects with OnnxRuntimeError where the
 * optional package onnxruntime-node is not installed.
 */
export function loadTransformer(): Promise<TransformerRecognizer> {
  return (loading ??= load());
}

async function load(): Promise<TransformerRecognizer> {
  const runtime = await loadOnnxRuntime();
  const data = new URL('../../data/transformer/', import.meta.url);
  const vocabulary = readFileSync(new URL('vocabulary.txt', data), 'utf8').trimEnd().split('\n');
  return new TransformerRecognizer(
    await TransformerModel.load(runtime, fileURLToPath(new URL('model.onnx', data))),
    new WordPieces(vocabulary),
    loadTaggerKnowledge(),
    loadRecognizer(),
  );
}
