import { z } from 'zod';
import type { ProcessArticle } from './process-article.js';
import { processRequestSchema } from './process-request.js';

/** A line of output. */
export interface LineResult {
  readonly json: string;
  /** Whether the line is `{id, error}`. */
  readonly failed: boolean;
}

/** One line of NDJSON in, one line out: the article, or `{id, error}` where the line cannot be processed. */
export async function processLine(line: string, process: ProcessArticle): Promise<LineResult> {
  let id: unknown = null;
  try {
    const json = JSON.parse(line) as unknown;
    if (typeof json === 'object' && json !== null && 'id' in json) id = json.id;
    return { json: JSON.stringify(await process(processRequestSchema.parse(json))), failed: false };
  } catch (error) {
    return failedLine(typeof id === 'string' || typeof id === 'number' ? id : null, reasonOf(error));
  }
}

/** The line that stands for a document which could not be processed. */
export function failedLine(id: string | number | null, error: string): LineResult {
  return { json: JSON.stringify({ id, error }), failed: true };
}

function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError) return `not JSON: ${error.message}`;
  if (error instanceof z.ZodError) {
    return error.issues.map((issue) => [...issue.path.map(String), issue.message].join(': ')).join('; ');
  }
  return error instanceof Error ? error.message : String(error);
}
