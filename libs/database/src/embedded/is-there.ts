import { stat } from 'node:fs/promises';

/** Whether anything has this path. */
export async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
