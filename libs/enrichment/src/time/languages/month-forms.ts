/** Words of the twelve months, or seven weekdays, from lists of forms each: `['январь|января|январе', …]`. */
export function numberForms(lists: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    lists.flatMap((forms, index) => forms.split('|').map((form) => [form, index + 1] as const)),
  );
}

/** Words that share a value: `{ H: 'hour|hours' }` becomes `{ hour: 'H', hours: 'H' }`. */
export function valueForms<Value extends string | number>(
  values: Readonly<Record<string, string>>,
  read: (value: string) => Value,
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([value, forms]) => forms.split('|').map((form) => [form, read(value)] as const)),
  );
}

/** As `valueForms`, for values that are text. */
export function textForms(values: Readonly<Record<string, string>>): Record<string, string> {
  return valueForms(values, String);
}

/** As `valueForms`, for values that are numbers (or `X`, for an unknown count). */
export function countForms(values: Readonly<Record<string, string>>): Record<string, string | number> {
  return valueForms<string | number>(values, (value) => (value === 'X' ? 'X' : Number(value)));
}
