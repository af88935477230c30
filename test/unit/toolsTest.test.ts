// The command behind `npm test`: what it says about things that are missing, and what it passes to Jest.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

function runTests(args: string[], env: Record<string, string>) {
  const { CI: _ci, TARGET_TABLE_SAMPLES: _samples, ...rest } = process.env;
  return spawnSync(process.execPath, ['--import', 'tsx', 'tools/test.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...rest, ...env },
  });
}
const nowhere = { TARGET_TABLE_SAMPLES: join(root, 'no-such-folder') };
const unit = ['--selectProjects', 'unit'];

test('names what is missing, leaves it out and passes arguments to Jest', () => {
  const { status, stdout } = runTests(['test/unit/address', '--verbose', ...unit], nowhere);
  expect(stdout).toMatch(/^Missing: the folder of sample tables – .*TARGET_TABLE_SAMPLES.*skipped\.$/m);
  expect(stdout).not.toContain('Building');
  expect(status).toBe(0);
});

test('under CI what is missing is a failure, and no test runs', () => {
  const { status, stdout, stderr } = runTests(['test/unit/address', ...unit], { ...nowhere, CI: 'true' });
  expect(stdout).toContain('Missing: the folder of sample tables');
  expect(stderr).not.toContain('PASS');
  expect(status).toBe(1);
});

test('ends with the exit code of Jest', () => {
  expect(runTests(['test/unit/no-such-test', ...unit], nowhere).status).toBe(1);
});
