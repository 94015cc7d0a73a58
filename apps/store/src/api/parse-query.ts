import { BadRequestException } from '@nestjs/common';
import type { z } from 'zod';

const shownValueLength = 100;

/**
 * Query parameters, checked.
 *
 * @throws {BadRequestException} that names each wrong parameter, its value and what is allowed.
 */
export function parseQuery<Schema extends z.ZodObject>(schema: Schema, query: unknown): z.output<Schema> {
  const result = schema.safeParse(query);
  if (result.success) return result.data;
  const errors = result.error.issues.flatMap((issue) => problemsOf(issue, schema, query));
  throw new BadRequestException({
    message: errors.map(({ parameter, value, detail }) => `${parameter} is ${value}: ${detail}`).join('; '),
    errors,
  });
}

function problemsOf(issue: z.core.$ZodIssue, schema: z.ZodObject, query: unknown) {
  if (issue.code === 'unrecognized_keys') {
    const detail = `no such parameter, expected ${Object.keys(schema.shape).join(', ')}`;
    return issue.keys.map((key) => describe(key, valueAt(query, key), detail));
  }
  const parameter = String(issue.path[0]);
  return [describe(parameter, valueAt(query, parameter), issue.message)];
}

function describe(parameter: string, value: unknown, detail: string) {
  const shown = (JSON.stringify(value) as string | undefined) ?? 'missing';
  const name = parameter.slice(0, shownValueLength);
  return { pointer: `/${name}`, parameter: name, value: shown.slice(0, shownValueLength), detail };
}

function valueAt(query: unknown, key: string): unknown {
  return typeof query === 'object' && query !== null ? (query as Record<string, unknown>)[key] : undefined;
}
