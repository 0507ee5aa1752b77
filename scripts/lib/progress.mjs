// One line for each step of a long start: what is being done, for how long, and how it ended.
import { performance } from 'node:perf_hooks';

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs one step and shows it. On a terminal the line is alive; in a log it is one line at the start and one at the end.
 * @template T
 * @param {string} title what is done, in the present participle
 * @param {(note: (text: string) => void) => Promise<T>} work receives a function that shows a short remark
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const alive = process.stdout.isTTY === true;
  const since = performance.now();
  let remark = '';
  let frame = 0;
  const draw = () => {
    const width = Math.max(20, (process.stdout.columns ?? 80) - 1);
    const line = `${frames[frame++ % frames.length]} ${title} … ${seconds(since)} ${remark}`;
    process.stdout.write(`\r\x1b[2K${line.slice(0, width)}`);
  };
  const timer = alive ? setInterval(draw, 100) : undefined;
  if (!alive) process.stdout.write(`… ${title}\n`);
  const end = (mark) => {
    clearInterval(timer);
    process.stdout.write(`${alive ? '\r\x1b[2K' : ''}${mark} ${title} (${seconds(since)})\n`);
  };
  try {
    const result = await work((text) => {
      remark = text.replace(/\s+/gu, ' ').trim();
    });
    end('✓');
    return result;
  } catch (error) {
    end('✗');
    throw error;
  }
}
