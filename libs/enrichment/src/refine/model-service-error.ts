/** What went wrong with the model service. */
export type ModelServiceErrorCode = 'timeout' | 'unreachable' | 'status' | 'too-large' | 'invalid-answer';

/** The model service failed; the article goes on as it was. */
export class ModelServiceError extends Error {
  override readonly name = 'ModelServiceError';

  constructor(
    readonly code: ModelServiceErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
