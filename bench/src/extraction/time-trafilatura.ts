import { spawnSync } from 'node:child_process';

/** Reads pages as JSON lines and writes what each took, in milliseconds, as a JSON array: the least of all rounds. */
const script = `
import json, sys, time
import trafilatura
rounds = int(sys.argv[1])
warm_up = int(sys.argv[2])
pages = [json.loads(line) for line in sys.stdin.buffer]
def extract(page):
    started = time.perf_counter()
    trafilatura.bare_extraction(page["html"], url=page["url"], with_metadata=True)
    return (time.perf_counter() - started) * 1000
for page in pages[:warm_up]:
    extract(page)
print(json.dumps([min(times) for times in zip(*[[extract(page) for page in pages] for _ in range(rounds)])]))
`;

/** The longest that Python may take for all pages and rounds. */
const timeout = 600_000;

/**
 * Milliseconds that trafilatura takes for the text and metadata of each page, the least of all rounds; start and import
 * are not counted. Undefined where `python` is not there or has no trafilatura.
 */
export function timeTrafilatura(
  pages: readonly { html: string; url: string }[],
  { python, rounds, warmUpPages }: { python: string; rounds: number; warmUpPages: number },
): number[] | undefined {
  const input = pages.map((page) => JSON.stringify(page)).join('\n');
  const run = spawnSync(python, ['-c', script, String(rounds), String(warmUpPages)], {
    input,
    encoding: 'utf8',
    timeout,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return run.status === 0 ? (JSON.parse(run.stdout) as number[]) : undefined;
}
