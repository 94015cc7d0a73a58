#!/usr/bin/env node
// A file of its own, because npm links commands when it installs, before anything is built.
import { existsSync } from 'node:fs';

const main = new URL('../dist/main.js', import.meta.url);
if (!existsSync(main)) {
  process.stderr.write('dateline is not built yet: run npm run build first\n');
  process.exit(1);
}
await import(main.href);
