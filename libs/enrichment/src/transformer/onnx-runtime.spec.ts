import { describe, expect, it } from '@jest/globals';
import { loadOnnxRuntime, OnnxRuntimeError } from './onnx-runtime.js';

describe('loadOnnxRuntime', () => {
  it('tells what to do where the optional package is absent', async () => {
    const cause = new Error('Cannot find package');
    const loading = loadOnnxRuntime(() => Promise.reject(cause));
    await expect(loading).rejects.toThrow(OnnxRuntimeError);
    await expect(loading).rejects.toMatchObject({
      code: 'ONNX_RUNTIME_UNAVAILABLE',
      message: expect.stringMatching(/npm install onnxruntime-node.*"perceptron"/),
      cause,
    });
  });

  it('takes the package as a module of either kind', async () => {
    const runtime = { InferenceSession: {}, Tensor: {} };
    expect(await loadOnnxRuntime(() => Promise.resolve({ default: runtime }))).toBe(runtime);
    expect(await loadOnnxRuntime(() => Promise.resolve(runtime))).toBe(runtime);
  });
});
