import { labelCount } from '../ner/labels.js';
import type { Window } from './cut-windows.js';
import { traitCount } from './describe-tokens.js';
import type { OnnxRuntime, OnnxSession } from './onnx-runtime.js';

/** Windows that are run at once: enough to fill the processor, few enough to keep padding and memory small. */
const batchSize = 4;

/** Scores labels of pieces; in a port of its own, so that what is around it can be tested without the model. */
export interface WindowScorer {
  /** For each window the scores of its pieces, `[piece * labelCount + label]`, as natural logarithms up to a constant. */
  score(windows: readonly Window[]): Promise<Float32Array[]>;
}

/** The encoder, run by onnxruntime on one thread: a service is one process on one core. */
export class TransformerModel implements WindowScorer {
  private constructor(
    private readonly runtime: OnnxRuntime,
    private readonly session: OnnxSession,
  ) {}

  /** Loads the model at `path`. Rejects with the runtime's error when the file is no model. */
  static async load(runtime: OnnxRuntime, path: string): Promise<TransformerModel> {
    const options = { intraOpNumThreads: 1, interOpNumThreads: 1, executionMode: 'sequential' };
    return new TransformerModel(runtime, await runtime.InferenceSession.create(path, options));
  }

  async score(windows: readonly Window[]): Promise<Float32Array[]> {
    const scores = new Array<Float32Array>(windows.length);
    const order = windows.map((_, index) => index);
    // Windows of like length together, so that little is padded.
    order.sort((left, right) => lengthOf(windows[left]) - lengthOf(windows[right]));
    for (let at = 0; at < order.length; at += batchSize) {
      const batch = order.slice(at, at + batchSize);
      const found = await this.runBatch(batch.map((index) => windows[index] ?? emptyWindow));
      batch.forEach((index, row) => (scores[index] = found[row] ?? new Float32Array()));
    }
    return scores;
  }

  private async runBatch(batch: readonly Window[]): Promise<Float32Array[]> {
    const length = Math.max(...batch.map(lengthOf));
    const ids = new Int32Array(batch.length * length);
    const traits = new Float32Array(batch.length * length * traitCount);
    batch.forEach((window, row) => {
      ids.set(window.ids, row * length);
      window.traits.forEach((list, piece) => {
        for (const trait of list) traits[(row * length + piece) * traitCount + trait] = 1;
      });
    });
    const { Tensor } = this.runtime;
    const { scores } = await this.session.run({
      ids: new Tensor('int32', ids, [batch.length, length]),
      traits: new Tensor('float32', traits, [batch.length, length, traitCount]),
    });
    const data = scores?.data as Float32Array;
    return batch.map((window, row) => {
      const from = row * length * labelCount;
      return data.slice(from, from + window.ids.length * labelCount);
    });
  }
}

const emptyWindow: Window = { ids: [], traits: [], tokens: [] };

function lengthOf(window: Window | undefined): number {
  return window?.ids.length ?? 0;
}
