// Programs that keep running until the person stops them, and that must never outlive us.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { root } from './paths.mjs';
import { quietEnvironment } from './run.mjs';

const isWindows = process.platform === 'win32';
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** A limit that does not keep us running when what it limits has ended. */
const limit = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds).unref());

/** A set of running programs that are stopped together, the newest first. */
export class Services {
  #running = [];
  #stopping = false;
  #onExit;

  /**
   * @param {string} logFolder each program writes its output to `<name>.log` there
   * @param {(name: string, code: number | null) => void} onUnexpectedExit
   */
  constructor(logFolder, onUnexpectedExit) {
    this.logFolder = logFolder;
    this.#onExit = onUnexpectedExit;
    mkdirSync(logFolder, { recursive: true });
  }

  get processIds() {
    return this.#running.map((service) => service.child.pid);
  }

  /**
   * Starts a program in a process group of its own, so that stopping reaches whatever it started in turn, and a
   * Ctrl-C at the terminal reaches only us: we decide the order in which things end.
   */
  start(
    name,
    command,
    args,
    { cwd = root, env = {}, echo = false, signal = 'SIGTERM', patience = 25, ready } = {},
  ) {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...quietEnvironment, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: !isWindows,
    });
    const log = createWriteStream(join(this.logFolder, `${name}.log`));
    const service = { name, child, signal, patience, tail: '', ended: false };
    let announceReady;
    const isReady = new Promise((resolve) => {
      announceReady = resolve;
    });
    const take = (chunk) => {
      log.write(chunk);
      service.tail = (service.tail + chunk).slice(-4000);
      if (echo) process.stdout.write(String(chunk).replace(/^(?=.)/gmu, `${name.padEnd(8)}│ `));
      if (ready && ready.test(service.tail)) announceReady();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    service.exit = new Promise((resolve) => {
      const end = (code) => {
        if (service.ended) return;
        service.ended = true;
        log.end();
        resolve(code);
        if (!this.#stopping) this.#onExit(name, code);
      };
      child.on('error', (error) => {
        service.tail += error.message;
        end(127);
      });
      child.on('close', end);
    });
    service.isReady = isReady;
    this.#running.push(service);
    return service;
  }

  /** Waits until an address answers with success, or explains why it never will. */
  async untilAnswers(service, url, what, seconds = 60) {
    const deadline = Date.now() + seconds * 1000;
    while (Date.now() < deadline) {
      if (service.ended) throw new Failure(`The ${what} stopped while starting.`, service.tail);
      try {
        const response = await fetch(url, { signal: AbortSignal.timeout(5000), redirect: 'manual' });
        if (response.status < 500) return;
      } catch {
        // Not listening yet: that is what we are waiting for.
      }
      await pause(100);
    }
    throw new Failure(`The ${what} did not answer at ${url} within ${seconds} seconds.`, service.tail);
  }

  /** Waits until a program has printed what its `ready` pattern describes. */
  async untilReady(service, what, seconds = 60) {
    const ended = service.exit.then(() => 'ended');
    const late = limit(seconds * 1000).then(() => 'late');
    const outcome = await Promise.race([service.isReady.then(() => 'ready'), ended, late]);
    if (outcome === 'ended') throw new Failure(`The ${what} stopped while starting.`, service.tail);
    if (outcome === 'late')
      throw new Failure(`The ${what} was not ready within ${seconds} seconds.`, service.tail);
  }

  /** Stops everything, newest first; who does not leave in time is ended. */
  async stop() {
    this.#stopping = true;
    for (const service of this.#running.reverse()) {
      if (!service.ended) {
        signalGroup(service.child.pid, service.signal);
        const left = await Promise.race([
          service.exit.then(() => true),
          limit(service.patience * 1000).then(() => false),
        ]);
        if (!left) signalGroup(service.child.pid, 'SIGKILL');
      }
      // What the program started and left behind goes with it.
      signalGroup(service.child.pid, 'SIGKILL');
    }
    this.#running = [];
  }
}

function signalGroup(pid, signal) {
  try {
    if (isWindows) spawn('taskkill', ['/pid', String(pid), '/T', '/F']);
    else process.kill(-pid, signal);
  } catch (error) {
    // ESRCH: the whole group has ended already, which is what we want.
    if (error.code !== 'ESRCH') throw error;
  }
}
