// The two tools that must be there before anything else: Node and the .NET SDK.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { root } from './paths.mjs';
import { attempt } from './run.mjs';

const atLeast = (version, floor) => {
  const have = version.split('.').map(Number);
  const want = floor.split('.').map(Number);
  for (let i = 0; i < want.length; i++) {
    if ((have[i] ?? 0) !== want[i]) return (have[i] ?? 0) > want[i];
  }
  return true;
};

/** Refuses with one clear sentence for each tool that is missing or too old. */
export async function checkToolchain() {
  const nodeFloor = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node.replace(
    '>=',
    '',
  );
  const problems = [];
  if (!atLeast(process.versions.node, nodeFloor)) {
    problems.push(
      `Node ${nodeFloor} or newer is needed; this is ${process.versions.node}. Install it from https://nodejs.org.`,
    );
  }

  const sdk = JSON.parse(readFileSync(join(root, 'global.json'), 'utf8')).sdk.version;
  const major = sdk.split('.')[0];
  const { code, output } = await attempt('dotnet', ['--list-sdks']);
  const sdks = output
    .split('\n')
    .map((line) => line.split(' ')[0])
    .filter((version) => version);
  if (code !== 0) {
    problems.push(
      `The .NET SDK ${major} is needed; "dotnet" was not found. Install it from https://dotnet.microsoft.com/download/dotnet/${major}.0.`,
    );
  } else if (
    !sdks.some((version) => version.startsWith(`${major}.`) && atLeast(version.split('-')[0], sdk))
  ) {
    problems.push(
      `The .NET SDK ${sdk} or a newer ${major}.0 is needed; found ${sdks.join(', ') || 'none'}. ` +
        `Install it from https://dotnet.microsoft.com/download/dotnet/${major}.0.`,
    );
  }

  if (problems.length > 0) throw new Failure(problems.join('\n✗ '));
}
