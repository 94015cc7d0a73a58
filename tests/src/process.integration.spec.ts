import { describe, expect, it, jest } from '@jest/globals';
import { enrichedArticleSchema, parsedArticleSchema, type EnrichedArticle } from '@dateline/contracts';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runDateline } from './run-dateline.js';

jest.setTimeout(120_000);

const samples = fileURLToPath(new URL('../../samples/', import.meta.url));

const ndjson = async (lines: readonly unknown[], ...args: readonly string[]) => {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const finished = await runDateline(['process', '--ndjson', ...args], { input });
  const results = finished.stdout.trimEnd().split('\n');
  return {
    ...finished,
    results: results.map((line) => JSON.parse(line) as Partial<EnrichedArticle> & { error?: string }),
  };
};

describe('dateline process', () => {
  it.each(readdirSync(samples))('prints a valid record of %s', async (name) => {
    const { code, stdout } = await runDateline(['process', '--json', `${samples}${name}`]);
    expect(code).toBe(0);
    const article = enrichedArticleSchema.parse(JSON.parse(stdout));
    for (const { mentions } of article.entities) {
      for (const { start, end, text } of mentions) expect(article.text.slice(start, end)).toBe(text);
    }
  });

  it('reads standard input, and stops before enrichment when asked', async () => {
    const { stdout } = await runDateline(['process', '--stage', 'parse', '-'], {
      input: '<h1>Rail line opens</h1><p>It opened.</p>',
    });
    const article = JSON.parse(stdout) as Record<string, unknown>;
    expect(parsedArticleSchema.parse(article).headline).toBe('Rail line opens');
    expect(article.entities).toBeUndefined();
  });

  it('withholds what says that it is embargoed, and keeps nothing of what says that it is killed', async () => {
    const item = { uri: 'urn:one', headline: 'Rail line opens', body_text: 'It opened.' };
    const { results } = await ndjson(
      [
        { id: 'a', text: JSON.stringify({ ...item, embargoed: '2199-01-01T00:00:00Z' }) },
        { id: 'b', text: JSON.stringify({ ...item, pubstatus: 'canceled' }) },
      ],
      '--stage',
      'parse',
    );
    expect(results).toMatchObject([
      { pubStatus: 'withheld', embargoedUntil: '2199-01-01T00:00:00.000Z', headline: 'Rail line opens' },
      { pubStatus: 'canceled', text: '' },
    ]);
    expect(results[1]?.headline).toBeUndefined();
  });

  it('writes one result a line, in the order of the input', async () => {
    const lines = Array.from({ length: 150 }, (_, index) => ({
      id: `n${index}`,
      text: `Report ${index}.\n\n${'It rained. '.repeat((index * 37) % 90)}`,
    }));
    const { code, results } = await ndjson(lines, '--stage', 'parse');
    expect(code).toBe(0);
    expect(results.map(({ id }) => id)).toEqual(lines.map(({ id }) => id));
  });

  it('answers lines that it cannot process with their error, and goes on', async () => {
    const { code, stderr, results } = await ndjson(
      [{ id: 'a', text: 'One.' }, '{', { id: 'b' }, { id: 7, text: 'Two.' }],
      '--stage',
      'parse',
    );
    expect(code).toBe(0);
    expect(results.map(({ id, error }) => [id, error?.split(':')[0]])).toEqual([
      ['a', undefined],
      [null, 'not JSON'],
      ['b', 'expected either html or text'],
      ['7', undefined],
    ]);
    expect(stderr).toContain('2 of 4 lines could not be processed');
  });

  it('takes the text just as it is with --stage enrich, so that offsets point into the input', async () => {
    const text = '  By nobody\n\n\nAlbanian Transport Minister Ilir Dosti met Vera Lume in Tirana on Monday.\n';
    const { results } = await ndjson([{ id: 'a', text, publishedAt: '2026-03-03' }], '--stage', 'enrich');
    const [article] = results;
    expect(article?.text).toBe(text);
    expect(article?.times).toMatchObject([{ text: 'Monday', value: '2026-03-02' }]);
    const mentions = article?.entities?.flatMap((entity) => entity.mentions) ?? [];
    expect(mentions.map((mention) => mention.text)).toEqual(
      expect.arrayContaining(['Ilir Dosti', 'Vera Lume', 'Tirana']),
    );
    for (const { start, end, text: cut } of mentions) expect(text.slice(start, end)).toBe(cut);
  });

  it("runs enrichers of one's own, and names one that cannot be used", async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-enrichers-'));
    const module = join(folder, 'words.mjs');
    writeFileSync(module, `export default { name: 'words', enrich: ({ text }) => text.tokens.length };`);
    const { results } = await ndjson([{ text: 'It rained again.' }], '--stage', 'enrich', '--enrichers', module);
    expect(results[0]?.extensions).toEqual({ words: 4 });
    const wrong = await runDateline(['process', '--enrichers', join(folder, 'absent.mjs')]);
    expect(wrong).toMatchObject({ code: 2, stderr: expect.stringMatching(/absent\.mjs.*cannot be imported/) });
    rmSync(folder, { recursive: true });
  });

  it.each([
    [['process', 'no-such-file.txt'], 2, /no-such-file\.txt cannot be read: ENOENT/],
    [['process', samples], 2, /is a folder/],
    [['process', '--stage', 'sing'], 2, /Allowed choices are all, parse, enrich/],
    [['process', '--ndjson', '--threads', '0'], 2, /expected a whole number from 1 to 64/],
    [['push', `${samples}1-dateline-agency.txt`, '--to', 'here'], 2, /--to is "here": expected an address/],
    [
      ['push', `${samples}1-dateline-agency.txt`, '--to', 'http://127.0.0.1:1'],
      1,
      /cannot be reached: .*Is the fetcher up/,
    ],
    [['sing'], 2, /unknown command 'sing'/],
  ])('ends %j with exit code %d and says why', async (args, code, reason) => {
    const finished = await runDateline(args);
    expect(finished.code).toBe(code);
    expect(finished.stderr).toMatch(reason);
  });

  it.each([[[]], [['process']], [['up']], [['push']], [['migrate']], [['topics', 'apply']]])(
    'explains %j with --help',
    async (args) => {
      const { code, stdout } = await runDateline([...args, '--help']);
      expect(code).toBe(0);
      expect(stdout).toContain('Usage: dateline');
    },
  );

  it('names the variable that is missing or wrong', async () => {
    const unset = { KAFKA_BROKERS: undefined, DATABASE_URL: undefined };
    expect(await runDateline(['migrate'], { env: unset })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('DATABASE_URL is not set'),
    });
    expect(await runDateline(['topics', 'apply'], { env: unset })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('KAFKA_BROKERS'),
    });
    const wrong = await runDateline(['migrate'], { env: { DATABASE_URL: 'mysql://root:hunter2@db' } });
    expect(wrong).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('DATABASE_URL is (hidden): expected postgres://'),
    });
    expect(wrong.stderr).not.toContain('hunter2');
  });
});

const northPress = fileURLToPath(new URL('../../../shared/samples/north-press.txt', import.meta.url));

describe('the typical wire report', () => {
  const present = existsSync(northPress);
  if (!present) process.stderr.write('skipped: the typical wire report was not found beside the repository\n');

  (present ? it : it.skip)('becomes a record with all that a desk editor reads in it', async () => {
    const { stdout } = await runDateline(['process', '--json', '--published-at', '2025-05-28', northPress]);
    const article = enrichedArticleSchema.parse(JSON.parse(stdout));
    const titles = Object.fromEntries(
      article.entities.filter(({ type }) => type === 'person').map(({ name, roles }) => [name, roles[0]?.title]),
    );
    const acronyms = Object.fromEntries(
      article.entities.flatMap(({ name, acronym }) => (acronym === undefined ? [] : [[acronym, name]])),
    );
    expect(article).toMatchObject({
      headline: readFileSync(northPress, 'utf8').split('\n')[0]?.trim(),
      bylines: [{ name: 'Kardo Roj' }],
      contributors: [{ name: 'Saad al-Yazji' }],
      agency: { name: 'North Press' },
      dateline: { places: [{ name: 'Damascus', within: 'Syria' }] },
    });
    expect(titles).toMatchObject({
      'Ahmad al-Shara': 'Syrian President',
      'Ibrahim Kalin': 'Turkish Intelligence Chief',
      'Asaad al-Shibani': 'Foreign Minister',
      'Hussein al-Salama': 'Syrian intelligence chief',
    });
    expect(acronyms).toMatchObject({
      SDF: 'Syrian Democratic Forces',
      AANES: 'Autonomous Administration of North and East Syria',
      ISIS: 'Islamic State',
    });
    const countries = article.places.filter(({ precision }) => precision === 'country').map(({ name }) => name);
    expect(countries).toEqual(expect.arrayContaining(['Syria', 'Turkey', 'Israel', 'United States']));
    const damascus = article.places.find(({ name }) => name === 'Damascus');
    expect(damascus?.lat).toBeCloseTo(33.5, 0);
    expect(damascus?.lon).toBeCloseTo(36.3, 0);
    expect(article.times.find(({ text }) => text === 'Tuesday')?.value).toBe('2025-05-27');
    expect(article.attributions).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ source: 'Syrian state media', sourceKind: 'media', stateControlled: true }),
      ]),
    );
    expect(article.noComment.map(({ name }) => name).sort()).toEqual([acronyms.AANES, acronyms.SDF].sort());
    expect(article.topics.length).toBeGreaterThan(0);
  });
});
