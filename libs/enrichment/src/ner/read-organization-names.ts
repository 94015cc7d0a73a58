import { readFileSync } from 'node:fs';

interface KnownOrganizations {
  readonly organizations: readonly string[];
}

/** Every name, acronym and other name of the organisations in `data/knowledge`. */
export function readOrganizationNames(): string[] {
  const { organizations } = JSON.parse(readKnowledge('organizations.json')) as KnownOrganizations;
  const names = JSON.parse(readKnowledge('organization-names.json')) as Record<string, unknown>;
  const notes = new Set(['about', 'licence', 'version']);
  return [
    ...organizations.flatMap((line) => line.split('|').slice(0, 3).join(';').split(';')),
    ...Object.entries(names).flatMap(([kind, list]) =>
      notes.has(kind) || typeof list !== 'string' ? [] : list.split(';'),
    ),
  ].filter((name) => name !== '');
}

function readKnowledge(name: string): string {
  return readFileSync(new URL(`../../data/knowledge/${name}`, import.meta.url), 'utf8');
}
