// One line for each step of a long run: what is being done, for how long, and how it ended.
import { performance } from 'node:perf_hooks';

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** The steps that have not ended, in the order of their beginning: several where lanes run side by side. */
const running = new Set();
let frame = 0;
let timer;

function draw() {
  const width = Math.max(20, (process.stdout.columns ?? 80) - 1);
  const steps = [...running].map(({ title, since, remark }) => `${title} … ${seconds(since)} ${remark}`);
  const line = `${frames[frame++ % frames.length]} ${steps.join('│ ')}`;
  process.stdout.write(`\r\x1b[2K${line.slice(0, width)}`);
}

/**
 * Runs one step and shows it. On a terminal the line is alive; in a log it is one line at the start and one at the end.
 * Steps may run side by side: they share the line that is alive.
 * @template T
 * @param {string} title what is done, in the present participle
 * @param {(note: (text: string) => void) => Promise<T>} work receives a function that shows a short remark
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const alive = process.stdout.isTTY === true;
  const current = { title, since: performance.now(), remark: '' };
  running.add(current);
  if (alive) timer ??= setInterval(draw, 100);
  else process.stdout.write(`… ${title}\n`);
  const end = (mark) => {
    running.delete(current);
    if (running.size === 0) timer = clearInterval(timer);
    process.stdout.write(`${alive ? '\r\x1b[2K' : ''}${mark} ${title} (${seconds(current.since)})\n`);
  };
  try {
    const result = await work((text) => {
      current.remark = text.replace(/\s+/gu, ' ').trim();
    });
    end('✓');
    return result;
  } catch (error) {
    end('✗');
    throw error;
  }
}
