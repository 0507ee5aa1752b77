// Compiles EF Core's model of all modules ahead, for the API: after every change of an entity or of its configuration.
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';
import { step } from './lib/progress.mjs';
import { run } from './lib/run.mjs';

const api = join('backend', 'src', 'Lavamedia.Api');
const migrator = join('backend', 'tools', 'Lavamedia.Migrator');
const folder = join(root, api, 'Model', 'Compiled');

await step('Building without the compiled model', (note) =>
  run('dotnet', ['build', migrator, '-p:UsesCompiledModel=false', '-p:RunAnalyzers=false', '-v', 'minimal'], {
    note,
  }),
);
await step('Compiling the model', async (note) => {
  await run('dotnet', ['tool', 'restore'], { note });
  rmSync(folder, { recursive: true, force: true });
  await run(
    'dotnet',
    [
      ...['ef', 'dbcontext', 'optimize', '--no-build', '-p', api, '-s', migrator],
      ...['-o', join('Model', 'Compiled'), '-n', 'Lavamedia.Api.Model'],
    ],
    { note },
  );
  // It lets EF Core find a model beside its context; ours is given by the host, which knows all modules.
  rmSync(join(folder, 'LavamediaDbContextAssemblyAttributes.cs'), { force: true });
  for (const name of readdirSync(folder)) correct(join(folder, name));
});

/** Npgsql writes the empty JSON value as a document of no text, which cannot be read. */
function correct(file) {
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replaceAll(
      'System.Text.Json.JsonDocument.Parse("", new System.Text.Json.JsonDocumentOptions()).RootElement',
      'default(System.Text.Json.JsonElement)',
    ),
  );
}
