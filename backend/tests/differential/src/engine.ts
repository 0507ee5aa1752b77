import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Answers, Request } from './protocol.ts';

const tool = fileURLToPath(new URL('../../../tools/Lavamedia.GraphQL.Conformance/', import.meta.url));

/** The engine's side: one process of the conformance tool, asked line by line. */
export class Engine {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #waiting: { resolve: (answer: Answers) => void; reject: (reason: Error) => void }[] = [];

  private constructor(program: string) {
    this.#process = spawn('dotnet', [program], { stdio: 'pipe' });
    this.#process.stderr.resume();
    createInterface({ input: this.#process.stdout }).on('line', (line) => {
      this.#waiting.shift()?.resolve(JSON.parse(line) as Answers);
    });
    this.#process.on('exit', (code) => {
      for (const { reject } of this.#waiting.splice(0)) {
        reject(new Error(`The engine ended with code ${String(code)} instead of answering.`));
      }
    });
  }

  /** Starts the newest build of the tool. */
  static start(): Engine {
    const builds = ['Release', 'Debug']
      .map((configuration) => `${tool}bin/${configuration}/net10.0/graphql-conformance.dll`)
      .filter((path) => existsSync(path))
      .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
    const [newest] = builds;
    if (newest === undefined) {
      throw new Error(
        'The conformance tool is not built. Run "dotnet build backend/tools/Lavamedia.GraphQL.Conformance".',
      );
    }
    return new Engine(newest);
  }

  ask = (request: Request): Promise<Answers> =>
    new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#process.stdin.write(`${JSON.stringify(request)}\n`);
    });

  stop(): void {
    this.#process.removeAllListeners('exit');
    this.#process.stdin.end();
  }
}
