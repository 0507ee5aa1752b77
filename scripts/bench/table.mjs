// Figures as text.
const pad = (text, width) => String(text).padStart(width);

/** One line for each contender, question and number of connections, with what it reaches of the floor. */
export function table(results) {
  const lines = [
    'question          conn.  contender     req/s    of floor   p50 ms   p99 ms   CPU s/1000 (server + database)   of floor',
  ];
  for (const { question, connections, contenders } of results) {
    const base = contenders.floor;
    for (const [name, own] of Object.entries(contenders)) {
      const rate = base ? `${Math.round((100 * own.rate) / base.rate)} %` : '';
      const cost = base ? `${(own.cpu / base.cpu).toFixed(2)} x` : '';
      const parts = `${own.cpu.toFixed(3)} (${own.serverCpu.toFixed(3)} + ${own.databaseCpu.toFixed(3)})`;
      lines.push(
        `${question.padEnd(17)} ${pad(connections, 5)}  ${name.padEnd(11)} ${pad(own.rate.toFixed(0), 7)} ${pad(rate, 11)} ${pad(own.p50.toFixed(2), 8)} ${pad(own.p99.toFixed(2), 8)}   ${parts.padEnd(30)} ${pad(cost, 9)}`,
      );
    }
  }
  return lines.join('\n');
}
