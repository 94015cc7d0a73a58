import type { z } from 'zod';

const shown = 5;

/** The first few problems of a failed validation in one line. */
export function describeIssues(error: z.ZodError): string {
  const lines = error.issues.slice(0, shown).map((issue) => `${issue.path.join('.') || '(root)'}: ${issue.message}`);
  const more = error.issues.length - shown;
  return (more > 0 ? [...lines, `and ${more} more`] : lines).join('; ').slice(0, 1_000);
}
