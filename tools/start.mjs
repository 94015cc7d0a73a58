/** `npm start`: installs, builds and runs `dateline up`; further arguments go to it. */
import { build, installDependencies, requireNode } from './workspace.mjs';

requireNode();
installDependencies();
build(['@dateline/cli', '@dateline/fetcher', '@dateline/parser', '@dateline/enricher', '@dateline/store']);

process.argv.splice(2, 0, 'up');
await import('../apps/cli/bin/dateline.js');
