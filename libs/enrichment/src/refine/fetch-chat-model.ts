import { z } from 'zod';
import type { ChatModel, ChatReply, ChatRequest } from './chat-model.js';
import { ModelServiceError } from './model-service-error.js';

/** Where an OpenAI-compatible service listens, and how it is asked. */
export interface FetchChatModelOptions {
  /** Base URL up to and without `/chat/completions`: `http://127.0.0.1:11434/v1`. */
  readonly url: string;
  readonly model: string;
  readonly apiKey?: string | undefined;
  /** Most bytes of an answer that are read. Default 1 MiB. */
  readonly maximumBytes?: number;
  /** For tests and proxies. Default the global one. */
  readonly fetch?: typeof fetch;
}

const completionSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
  usage: z.object({ total_tokens: z.number().min(0) }).optional(),
});

/** A model behind the `/chat/completions` call that OpenAI, vLLM, llama.cpp, Ollama and others share. */
export function createFetchChatModel(options: FetchChatModelOptions): ChatModel {
  const { url, model, apiKey, maximumBytes = 1024 * 1024, fetch: send = fetch } = options;
  const endpoint = `${url.replace(/\/+$/, '')}/chat/completions`;
  const headers = {
    'content-type': 'application/json',
    ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
  };
  return {
    name: model,
    async complete(request, signal) {
      const body = JSON.stringify(bodyOf(model, request));
      try {
        const response = await send(endpoint, { method: 'POST', headers, body, signal, redirect: 'error' });
        if (!response.ok) {
          await response.body?.cancel();
          throw new ModelServiceError('status', `The model service answered ${response.status}`);
        }
        return readCompletion(await readBounded(response, maximumBytes));
      } catch (error) {
        throw toServiceError(error, signal);
      }
    },
  };
}

function bodyOf(model: string, { system, user, maximumTokens }: ChatRequest): object {
  return {
    model,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
    max_tokens: maximumTokens,
    temperature: 0,
    response_format: { type: 'json_object' },
  };
}

/** The body as text; stops reading, and fails, at the limit, whatever length the service announced. */
async function readBounded(response: Response, maximumBytes: number): Promise<string> {
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > maximumBytes) {
      await reader?.cancel();
      throw new ModelServiceError('too-large', `The model service answered with more than ${maximumBytes} bytes`);
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function readCompletion(body: string): ChatReply {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch (cause) {
    throw new ModelServiceError('invalid-answer', 'The model service answered with something that is not JSON', {
      cause,
    });
  }
  const completion = completionSchema.safeParse(json);
  const content = completion.data?.choices[0]?.message.content;
  if (content === undefined) {
    throw new ModelServiceError('invalid-answer', 'The model service answered with no completion', {
      cause: completion.error,
    });
  }
  const tokens = completion.data?.usage?.total_tokens;
  return { text: content, ...(tokens === undefined ? {} : { tokens }) };
}

function toServiceError(error: unknown, signal: AbortSignal): ModelServiceError {
  if (error instanceof ModelServiceError) return error;
  if (signal.aborted)
    return new ModelServiceError('timeout', 'The model service did not answer in time', { cause: error });
  return new ModelServiceError('unreachable', 'The model service could not be reached', { cause: error });
}
