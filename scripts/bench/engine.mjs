// What the engine costs without HTTP: a project of BenchmarkDotNet on the benchmark's database.
import { join } from 'node:path';
import { run } from '../lib/run.mjs';

/** @param {string} folder @param {{ databaseUrl: string, folder: string, publicUrl: string }} place @param {string[]} only */
export async function benchEngine(folder, place, only) {
  const output = await run('dotnet', [join(folder, 'engine', 'Lavamedia.GraphQL.Benchmarks.dll'), ...only], {
    env: {
      DATABASE_URL: place.databaseUrl,
      LAVAMEDIA_DATA: place.folder,
      Lavamedia__PublicApiUrl: place.publicUrl,
      BENCHMARK_ARTIFACTS: folder,
    },
  });
  const figures = output.split('\n').filter((line) => line.startsWith('|'));
  process.stdout.write(`\n${figures.join('\n')}\n\nMore: ${join(folder, 'results')}\n`);
}
