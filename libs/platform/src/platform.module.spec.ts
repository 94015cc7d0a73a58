import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BadRequestException, Controller, Get, Module, type INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { z } from 'zod';
import { HealthRegistry } from './health/health-registry.js';
import { ProblemDetailsFilter } from './http/problem-details.filter.js';
import { createLogger } from './logging/create-logger.js';
import { PlatformModule } from './platform.module.js';

const logger = createLogger({ service: 'test', level: 'silent' });

@Controller('fail')
class FailingController {
  @Get('invalid')
  invalid(): never {
    throw new z.ZodError([{ code: 'custom', path: ['limit'], message: 'expected 1 to 100', input: 0 }]);
  }

  @Get('known')
  known(): never {
    throw new BadRequestException('no such cursor');
  }

  @Get('unknown')
  unknown(): never {
    throw new Error('password=hunter2');
  }
}

@Module({ imports: [PlatformModule.forRoot({ logger })], controllers: [FailingController] })
class TestModule {}

describe('a service on the platform', () => {
  let app: INestApplication;
  let url: string;
  let ready = true;

  beforeAll(async () => {
    app = await NestFactory.create(TestModule, { logger: false });
    app.useGlobalFilters(new ProblemDetailsFilter(logger));
    app.get(HealthRegistry).register({ name: 'broker', live: () => ({ ok: true }), ready: () => ({ ok: ready }) });
    await app.listen(0, '127.0.0.1');
    url = await app.getUrl();
  });

  afterAll(() => app.close());

  it('answers its probes, 503 with the checks when a part is not ready', async () => {
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    ready = false;
    const answer = await fetch(`${url}/health/ready`);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ checks: { broker: { ok: false } } });
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
  });

  it('exposes metrics for Prometheus', async () => {
    expect(await (await fetch(`${url}/metrics`)).text()).toContain('process_cpu_seconds_total');
  });

  it('names the wrong part of a request', async () => {
    const answer = await fetch(`${url}/fail/invalid`);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({
      status: 400,
      errors: [{ pointer: '/limit', detail: 'expected 1 to 100' }],
    });
  });

  it('passes on what an HTTP exception says', async () => {
    expect(await (await fetch(`${url}/fail/known`)).json()).toEqual({
      type: 'about:blank',
      title: 'Bad Request',
      status: 400,
      detail: 'no such cursor',
    });
  });

  it('hides the text of an unforeseen error', async () => {
    const answer = await fetch(`${url}/fail/unknown`);
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('hunter2');
  });
});
