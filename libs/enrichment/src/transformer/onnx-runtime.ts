/** What is used of the package onnxruntime-node; declared here, since the package is optional. */
export interface OnnxRuntime {
  readonly InferenceSession: {
    create(path: string, options: Readonly<Record<string, unknown>>): Promise<OnnxSession>;
  };
  readonly Tensor: new (type: string, data: Int32Array | Float32Array, dims: readonly number[]) => OnnxTensor;
}

export interface OnnxTensor {
  readonly data: unknown;
  readonly dims: readonly number[];
}

export interface OnnxSession {
  run(feeds: Readonly<Record<string, OnnxTensor>>): Promise<Readonly<Record<string, OnnxTensor>>>;
}

const packageName = 'onnxruntime-node';

/** The transformer was chosen, and what runs it is not installed or cannot be loaded here. */
export class OnnxRuntimeError extends Error {
  override readonly name = 'OnnxRuntimeError';
  readonly code = 'ONNX_RUNTIME_UNAVAILABLE';

  constructor(cause: unknown) {
    super(
      `the transformer recognizer needs the package ${packageName}, which could not be loaded: ` +
        `install it (npm install ${packageName}) or choose the recognizer "perceptron"`,
      { cause },
    );
  }
}

/** Loads the optional package. Rejects with OnnxRuntimeError where it is absent or has no binary for this machine. */
export async function loadOnnxRuntime(
  load: (name: string) => Promise<unknown> = (name) => import(name),
): Promise<OnnxRuntime> {
  try {
    const module = (await load(packageName)) as OnnxRuntime | { readonly default: OnnxRuntime };
    return 'default' in module ? module.default : module;
  } catch (error) {
    throw new OnnxRuntimeError(error);
  }
}
