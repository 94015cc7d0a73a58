/** One question to a language model. */
export interface ChatRequest {
  readonly system: string;
  readonly user: string;
  /** Most tokens that the answer may have. */
  readonly maximumTokens: number;
}

/** The model's answer, and what it cost. */
export interface ChatReply {
  readonly text: string;
  /** Prompt and answer together; absent where the service does not say. */
  readonly tokens?: number;
}

/** A language model behind whatever technology; rejects with a `ModelServiceError`. */
export interface ChatModel {
  /** Name of the model, part of the cache's key and of what the record says about itself. */
  readonly name: string;
  complete(request: ChatRequest, signal: AbortSignal): Promise<ChatReply>;
}
