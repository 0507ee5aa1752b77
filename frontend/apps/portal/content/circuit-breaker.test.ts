import { describe, expect, it, vi } from 'vitest';
import { CircuitBreaker } from './circuit-breaker';

const COOL_DOWN = 5_000;
class Away extends Error {}

function setUp() {
  let now = 0;
  const breaker = new CircuitBreaker({
    failures: 2,
    coolDown: COOL_DOWN,
    isOutage: (error) => error instanceof Away,
    clock: () => now,
  });
  const fail = async (times: number) => {
    for (let i = 0; i < times; i++) await expect(breaker.run(away)).rejects.toThrow(Away);
  };
  return { breaker, fail, pass: (time: number) => (now += time) };
}

const away = () => Promise.reject(new Away());

describe('the circuit breaker towards the API', () => {
  it('asks no more after failures in a row, and fails at once', async () => {
    const { breaker, fail } = setUp();
    await fail(2);
    const work = vi.fn(() => Promise.resolve('late'));

    await expect(breaker.run(work)).rejects.toThrow(Away);
    expect(work).not.toHaveBeenCalled();
  });

  it('lets a single request find out whether the API is back', async () => {
    const { breaker, fail, pass } = setUp();
    await fail(2);
    pass(COOL_DOWN);
    let answer: ((value: string) => void) | undefined;
    const probe = breaker.run(() => new Promise<string>((resolve) => (answer = resolve)));
    const other = vi.fn(() => Promise.resolve('other'));

    await expect(breaker.run(other)).rejects.toThrow(Away);
    answer?.('back');
    await expect(probe).resolves.toBe('back');
    await expect(breaker.run(other)).resolves.toBe('other');
  });

  it('waits again when the API is still away', async () => {
    const { breaker, fail, pass } = setUp();
    await fail(2);
    pass(COOL_DOWN);
    await fail(1);
    const work = vi.fn(() => Promise.resolve('late'));

    await expect(breaker.run(work)).rejects.toThrow(Away);
    expect(work).not.toHaveBeenCalled();
  });

  it('takes a refusal of one request for a sign of life', async () => {
    const { breaker, fail } = setUp();
    await fail(1);
    await expect(breaker.run(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
    await fail(1);

    await expect(breaker.run(() => Promise.resolve('answer'))).resolves.toBe('answer');
  });
});
