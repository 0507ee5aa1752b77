// Commands that run to their end.
import { spawn } from 'node:child_process';
import { Failure } from './failure.mjs';
import { root } from './paths.mjs';

/** Nothing that we start reports home. */
export const quietEnvironment = {
  DOTNET_CLI_TELEMETRY_OPTOUT: '1',
  DOTNET_NOLOGO: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
  DO_NOT_TRACK: '1',
};

const isWindows = process.platform === 'win32';

/**
 * Runs a command to its end and gives its output.
 * @param {string} command
 * @param {string[]} args
 * @param {{cwd?: string, env?: Record<string, string>, input?: string, failure?: string, note?: (line: string) => void, echo?: boolean}} [options]
 *   `failure` is the sentence for the person when the command fails; `echo` passes the output through.
 * @returns {Promise<string>} standard output and standard error, interleaved
 */
export async function run(command, args, options = {}) {
  const result = await attempt(command, args, options);
  if (result.code === 0) return result.output;
  const tail = result.output.split('\n').slice(-25).join('\n');
  throw new Failure(
    options.failure ?? `"${command} ${args.join(' ')}" ended with code ${result.code}.`,
    options.echo ? undefined : tail,
  );
}

/**
 * Like {@link run}, but a failure is a result: `{ code, output }`. A command that does not exist has code 127.
 * @returns {Promise<{code: number, output: string}>}
 */
export function attempt(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...quietEnvironment, ...options.env },
      stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      shell: isWindows && ['npm', 'npx'].includes(command),
    });
    let output = '';
    const take = (stream) => (chunk) => {
      const text = chunk.toString();
      output += text;
      if (options.echo) stream.write(text);
      const line = text.trimEnd().split('\n').at(-1);
      if (line && options.note) options.note(line);
    };
    child.stdout.on('data', take(process.stdout));
    child.stderr.on('data', take(process.stderr));
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code, signal) => resolve({ code: code ?? (signal ? 130 : 1), output }));
    if (options.input !== undefined) child.stdin.end(options.input);
  });
}
