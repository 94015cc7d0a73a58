import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { kafkaVersion } from './kafka-version.js';
import { runCommand } from './run-command.js';

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>dateline</groupId><artifactId>kafka</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.apache.kafka</groupId><artifactId>kafka_2.13</artifactId><version>${kafkaVersion}</version>
    </dependency>
  </dependencies>
</project>
`;

/** Folder with the jars of the broker, fetched by Maven once and then kept in the user's cache. */
export async function kafkaJars(): Promise<string> {
  const caches = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  const folder = join(caches, 'dateline', `kafka-${kafkaVersion}`);
  const cached = await readdir(folder).catch(() => []);
  if (cached.length > 0) return folder;
  await mkdir(join(caches, 'dateline'), { recursive: true });
  const making = await mkdtemp(`${folder}-`);
  try {
    await writeFile(join(making, 'pom.xml'), pom);
    const goal = ['-B', '-q', 'dependency:copy-dependencies', `-DoutputDirectory=${join(making, 'jars')}`];
    await runCommand('mvn', goal, { cwd: making, timeoutMs: 300_000 });
    // Two test runs may fetch at once: the first to finish wins, and the jars are the same.
    await rename(join(making, 'jars'), folder).catch(async (error: unknown) => {
      if ((await readdir(folder).catch(() => [])).length === 0) throw error;
    });
  } finally {
    await rm(making, { recursive: true, force: true });
  }
  return folder;
}
