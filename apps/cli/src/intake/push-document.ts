import { CliError } from '../terminal/cli-error.js';

/** What the fetcher answers to a push. */
export interface Accepted {
  readonly id: string;
  readonly version: string;
}

export interface PushedDocument {
  readonly body: Buffer;
  readonly contentType: string;
  readonly token: string | undefined;
  readonly facts?: Readonly<Record<string, string | undefined>>;
}

/**
 * Pushes a document to a fetcher's intake.
 *
 * @param fetcher address of the fetcher, with or without a path.
 * @throws {CliError} with the fetcher's own words when it refuses, or why it cannot be reached.
 */
export async function pushDocument(
  fetcher: string,
  { body, contentType, token, facts = {} }: PushedDocument,
): Promise<Accepted> {
  const target = new URL('v1/articles', fetcher.endsWith('/') ? fetcher : `${fetcher}/`);
  for (const [name, value] of Object.entries(facts)) if (value !== undefined) target.searchParams.set(name, value);
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const answer = await post(target, { 'content-type': contentType, ...authorization }, body);
  if (!answer.ok) throw new CliError(`${fetcher} answered ${answer.status}: ${await reasonOf(answer)}`);
  return (await answer.json()) as Accepted;
}

async function post(target: URL, headers: Record<string, string>, body: Buffer): Promise<Response> {
  try {
    return await fetch(target, { method: 'POST', headers, body: new Uint8Array(body) });
  } catch (error) {
    const reason = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new CliError(`${target.origin} cannot be reached: ${reason}. Is the fetcher up there?`, undefined, {
      cause: error,
    });
  }
}

async function reasonOf(answer: Response): Promise<string> {
  const body = await answer.text();
  try {
    const problem = JSON.parse(body) as { title?: string; detail?: string };
    return problem.detail ?? problem.title ?? body;
  } catch {
    return body.slice(0, 500);
  }
}
