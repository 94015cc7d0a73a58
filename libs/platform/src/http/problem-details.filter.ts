import { Catch, HttpException, HttpStatus, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { STATUS_CODES } from 'node:http';
import type { Logger } from 'pino';
import { ZodError } from 'zod';
import type { ProblemDetails } from './problem-details.js';

interface Response {
  readonly headersSent: boolean;
  status(code: number): this;
  type(mediaType: string): this;
  send(body: string): void;
}

/** Turns whatever a controller throws into problem details; what nobody foresaw is logged and answered with 500. */
@Catch()
export class ProblemDetailsFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const problem = problemOf(error);
    if (problem.status >= 500 && !(error instanceof HttpException)) this.logger.error({ err: error }, 'request failed');
    if (response.headersSent) return;
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }
}

function problemOf(error: unknown): ProblemDetails {
  if (error instanceof ZodError)
    return problem(HttpStatus.BAD_REQUEST, { detail: 'The request is not valid.', errors: zodErrors(error) });
  if (error instanceof HttpException) return httpProblem(error);
  const status = clientErrorStatus(error);
  if (status !== undefined) return problem(status, { detail: error instanceof Error ? error.message : String(error) });
  return problem(HttpStatus.INTERNAL_SERVER_ERROR, { detail: 'The service failed to answer; its log says why.' });
}

function problem(status: number, more: Omit<Partial<ProblemDetails>, 'status'>): ProblemDetails {
  return { type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status, ...more };
}

function httpProblem(error: HttpException): ProblemDetails {
  const body = error.getResponse();
  if (typeof body === 'string') return problem(error.getStatus(), { detail: body });
  const { message, ...rest } = body as Record<string, unknown>;
  // Nest's own body repeats the status and its name; the problem's `status` and `title` say them.
  delete rest.statusCode;
  delete rest.error;
  const detail = Array.isArray(message) ? message.join('; ') : message;
  return problem(error.getStatus(), { ...(typeof detail === 'string' ? { detail } : {}), ...rest });
}

function zodErrors(error: ZodError): NonNullable<ProblemDetails['errors']> {
  return error.issues.map((issue) => ({ pointer: `/${issue.path.map(String).join('/')}`, detail: issue.message }));
}

/** Body parsers throw plain errors that carry a 4xx `status` (`entity.too.large`, `encoding.unsupported`, …). */
function clientErrorStatus(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  const { status } = error;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
}
