import { afterAll, afterEach, describe, expect, it, jest } from '@jest/globals';
import type { EnrichedArticle } from '@dateline/contracts';
import { setTimeout as sleep } from 'node:timers/promises';
import { runDateline } from './run-dateline.js';
import { createDataDir, isAlive, RunningPipeline, stopLeftPipelines } from './running-pipeline.js';

jest.setTimeout(180_000);

/** No Kafka and no database: what a fresh machine has. */
const bare = { KAFKA_BROKERS: undefined, DATABASE_URL: undefined };

describe('dateline up on embedded defaults', () => {
  const dataDir = createDataDir();

  afterEach(stopLeftPipelines);

  afterAll(() => {
    dataDir.remove();
  });

  it('brings the six samples from the intake to the API, and stops cleanly', async () => {
    const pipeline = await RunningPipeline.start(dataDir.path, { env: bare });
    const pids = Object.values(pipeline.state.services).map(({ pid }) => pid);
    expect(pipeline.printed.map(({ headline }) => headline).sort()).toEqual([
      'Chilean miners reject wage offer, strike looms at Atacama pit',
      'City council in Leeds backs plan for new tram line',
      'Flood barrier saves Hamburg harbour from storm surge',
      'Kazakhstan and Uzbekistan discuss water sharing ahead of summer',
      'Kenya, Uganda to resume work on shared railway',
      'Ministers agree on joint patrols in the Strait of Sicily',
    ]);
    const answer = await fetch(`${pipeline.url('store')}/v1/articles?limit=100`);
    expect(((await answer.json()) as { articles: EnrichedArticle[] }).articles).toHaveLength(6);
    for (const { url } of Object.values(pipeline.state.services)) {
      expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    }
    expect(await pipeline.stop()).toBe(130);
    expect(pids.filter(isAlive)).toEqual([]);
  });

  it('finds the data of the first start, and changes nothing in it', async () => {
    const pipeline = await RunningPipeline.start(dataDir.path, { env: bare });
    expect(pipeline.printed).toEqual([]);
    expect((await pipeline.archive()).map(({ revision }) => revision)).toEqual([1, 1, 1, 1, 1, 1]);
    await pipeline.stop();
  });

  it('leaves no service behind when it is killed, and starts again on the same data', async () => {
    const pipeline = await RunningPipeline.start(dataDir.path, { env: bare });
    const pids = Object.values(pipeline.state.services).map(({ pid }) => pid);
    await pipeline.kill();
    for (let wait = 0; pids.some(isAlive) && wait < 300; wait++) await sleep(100);
    expect(pids.filter(isAlive)).toEqual([]);
    const finished = await runDateline(['up', '--once', '--port', '0', '--data-dir', dataDir.path], { env: bare });
    expect(finished).toMatchObject({ code: 0, stdout: expect.stringContaining('6 of 6 samples are in the archive') });
  });
});
