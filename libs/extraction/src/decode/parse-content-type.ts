/** `text/html; charset=UTF-8` as its type, in lower case, and its charset as it stands; each undefined where absent. */
export function parseContentType(header: string | undefined): {
  type: string | undefined;
  charset: string | undefined;
} {
  const [type = '', ...parameters] = (header ?? '').split(';');
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*["']?([^"'\s]+)/i.exec(parameter)?.[1])
    .find((value) => value !== undefined);
  const trimmed = type.trim().toLowerCase();
  return { type: trimmed === '' ? undefined : trimmed, charset };
}
