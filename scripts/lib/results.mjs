// Counts what the test runners wrote: .trx files of dotnet test, JSON files of Vitest, .tap files of Node's runner.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});
export const none = { passed: 0, failed: 0, skipped: 0 };

function trx(text) {
  const counters = /<Counters ([^>]*)\/>/u.exec(text)?.[1] ?? '';
  const number = (name) => Number(new RegExp(`\\b${name}="(\\d+)"`, 'u').exec(counters)?.[1] ?? 0);
  const passed = number('passed');
  const failed = number('failed') + number('error') + number('timeout') + number('aborted');
  return { passed, failed, skipped: number('total') - passed - failed };
}

function vitest(text) {
  const report = JSON.parse(text);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function tap(text) {
  const number = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'mu').exec(text)?.[1] ?? 0);
  return {
    passed: number('pass'),
    failed: number('fail') + number('cancelled'),
    skipped: number('skipped') + number('todo'),
  };
}

/**
 * The sum over all result files below a folder, or of one of them.
 * @param {string} folder
 * @param {string} [only] the name of the one
 */
export function countResults(folder, only) {
  let sum = none;
  for (const name of readdirSync(folder, { recursive: true })) {
    if (only !== undefined && name !== only) continue;
    const file = join(folder, name);
    if (!statSync(file).isFile()) continue;
    if (name.endsWith('.trx')) sum = add(sum, trx(readFileSync(file, 'utf8')));
    if (name.endsWith('.tap')) sum = add(sum, tap(readFileSync(file, 'utf8')));
    if (name.endsWith('.vitest.json')) sum = add(sum, vitest(readFileSync(file, 'utf8')));
  }
  return sum;
}
