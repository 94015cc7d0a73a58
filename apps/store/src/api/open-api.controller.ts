import { Controller, Get } from '@nestjs/common';
import { buildOpenApi } from './open-api.js';

@Controller()
export class OpenApiController {
  private readonly document = buildOpenApi();

  @Get('openapi.json')
  read(): object {
    return this.document;
  }
}
