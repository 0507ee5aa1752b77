// What processes have cost so far, from /proc.
import { readFileSync, readdirSync } from 'node:fs';

const ticksPerSecond = 100;

function stat(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold anything; what follows it is numbers.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [parent, user, system, childrenUser, childrenSystem] = [1, 11, 12, 13, 14].map((i) =>
      Number(fields[i]),
    );
    return { parent, own: user + system, ended: childrenUser + childrenSystem };
  } catch {
    return undefined;
  }
}

/** CPU seconds of a process and of everything that it has started, ended or not. */
export function cpuSeconds(pid) {
  const all = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/u.test(name))
      .map((name) => [Number(name), stat(name)])
      .filter(([, known]) => known),
  );
  const sum = (id) => {
    const one = all.get(id);
    if (!one) return 0;
    let total = one.own + one.ended;
    for (const [child, known] of all) if (known.parent === id) total += sum(child);
    return total;
  };
  return sum(pid) / ticksPerSecond;
}

/** The most memory that a process has held, in megabytes. */
export function peakMegabytes(pid) {
  const line = /VmHWM:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Math.round(Number(line?.[1] ?? 0) / 1024);
}
