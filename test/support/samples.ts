// The folder of real sample tables, which is not part of the project.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Undefined where the samples are not at hand; throws under CI, where they have to be. */
export function samplesFolder(): string | undefined {
  const root = resolve(__dirname, '../..');
  const folder = process.env.TARGET_TABLE_SAMPLES ?? resolve(root, '../shared/samples');
  if (existsSync(folder)) return folder;
  if (process.env.CI) throw new Error(`sample tables missing: ${folder}`);
  return undefined;
}
