// Installs and builds what runs in production. Each step is skipped when nothing that it reads has changed.
import { join } from 'node:path';
import { adminFolder, apiAssembly, apiOutput, apiProject, ideFolder, portalFolder, root } from './paths.mjs';
import { step } from './progress.mjs';
import { attempt, run } from './run.mjs';
import { onceFor } from './stamps.mjs';

const configuration = ['Directory.Build.props', 'Directory.Packages.props', 'global.json', 'nuget.config'];

/** Installs the npm packages of the lock file: the front end, the embedded PostgreSQL, libvips. */
export const installPackages = () =>
  onceFor('packages', ['package-lock.json'], join(root, 'node_modules', '.package-lock.json'), () =>
    step('Installing npm packages', (note) =>
      run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
        note,
        failure: 'The npm packages could not be installed. Check the network connection, then start again.',
      }),
    ),
  );

const frontendInputs = [
  'package-lock.json',
  'turbo.json',
  'tsconfig.base.json',
  'schema.graphql',
  'frontend/packages',
];

/** @param {string} name @param {string} folder @param {string} result */
const buildApp = (name, folder, inputs, result) =>
  onceFor(name, [...frontendInputs, ...inputs], join(folder, result), () =>
    step(`Building the ${name}`, (note) =>
      run(
        'npx',
        ['--no-install', 'turbo', 'run', 'build', `--filter=@lavamedia/${name}`, '--output-logs=new-only'],
        {
          note,
          failure: `The ${name} could not be built. The lines above say why.`,
        },
      ),
    ),
  );

const buildIde = () =>
  buildApp('graphql-ide', ideFolder, ['backend/src/Lavamedia.GraphQL.AspNetCore/Ide'], 'dist');
const buildAdmin = () => buildApp('admin', adminFolder, ['frontend/apps/admin'], 'dist');
const buildPortal = () => buildApp('portal', portalFolder, ['frontend/apps/portal'], '.next');

/**
 * Publishes the API compiled ahead of time, so that its first answer does not wait for the compiler. The packages that this
 * takes are of one platform, so they stay out of the lock files that all share; where they cannot be had, it is
 * published as it is and only starts more slowly.
 */
export async function publishReadyToRun(target, options = {}) {
  const publish = [
    'publish',
    apiProject,
    '-c',
    'Release',
    '-o',
    target,
    // They take longer than the compiler, and say nothing that `npm test` did not say to whoever changed the code.
    '-p:RunAnalyzers=false',
    '--nologo',
    '-v',
    'minimal',
  ];
  const ahead = [
    '--use-current-runtime',
    '--self-contained',
    'false',
    '-p:PublishReadyToRun=true',
    '-p:NuGetLockFilePath=obj/ready-to-run.lock.json',
    // Code of the framework that ours is made of as well; it is used as long as the framework's code is what it was.
    '-p:PublishReadyToRunCrossgen2ExtraArgs=--opt-cross-module:*',
  ];
  const { code } = await attempt('dotnet', [...publish, ...ahead], { note: options.note });
  if (code !== 0) await run('dotnet', publish, options);
}

const publishApi = () =>
  onceFor('api', ['backend/src', ...configuration], apiAssembly, () =>
    step('Building the API', (note) =>
      publishReadyToRun(apiOutput, { note, failure: 'The API could not be built. The lines above say why.' }),
    ),
  );

/** Only the API: for the commands of `npm run lavamedia`. */
export async function buildApi() {
  await installPackages();
  await buildIde();
  await publishApi();
}

/** Everything that `npm start` runs. */
export async function buildAll() {
  await buildApi();
  await buildAdmin();
  await buildPortal();
}
