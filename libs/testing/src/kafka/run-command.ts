import { execFile } from 'node:child_process';

/** Runs a command to its end and returns its output; rejects with what it printed when it fails or takes too long. */
export function runCommand(
  command: string,
  arguments_: readonly string[],
  options: { readonly cwd?: string; readonly timeoutMs: number },
): Promise<string> {
  return new Promise((resolve, reject) => {
    const settings = { timeout: options.timeoutMs, maxBuffer: 16 * 1024 * 1024, cwd: options.cwd };
    execFile(command, arguments_, settings, (error, stdout, stderr) => {
      if (error === null) resolve(`${stdout}${stderr}`);
      else reject(new Error(`${command} ${arguments_[0] ?? ''} failed: ${error.message}\n${stdout}${stderr}`.trim()));
    });
  });
}

/** Whether a command can be run at all and succeeds. */
export function answers(command: string, ...arguments_: string[]): Promise<boolean> {
  return runCommand(command, arguments_, { timeoutMs: 10_000 }).then(
    () => true,
    () => false,
  );
}
