import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedFiles } from './generated-files.js';

const folder = join(import.meta.dirname, '../../generated');
mkdirSync(folder, { recursive: true });
for (const [name, content] of generatedFiles()) {
  writeFileSync(join(folder, name), content);
  process.stdout.write(`wrote generated/${name}\n`);
}
