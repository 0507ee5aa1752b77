// Compiles Relay's operations from nothing: the compiler leaves the list of persisted documents alone where it finds its other files
// up to date, and wants the list to exist before it writes it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

rmSync('src/relay/generated', { recursive: true, force: true });
mkdirSync('src/relay/generated', { recursive: true });
writeFileSync('src/relay/generated/persisted.json', '{}');
const { status } = spawnSync('relay-compiler', [], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
