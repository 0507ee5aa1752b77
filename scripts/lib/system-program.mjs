// Programs that only the tests need, and that npm and NuGet do not carry.
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Failure } from './failure.mjs';
import { step } from './progress.mjs';
import { attempt, run } from './run.mjs';

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/** Where programs are looked for: the folders of PATH. */
const onPath = (names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder)
    .flatMap((folder) =>
      names.map((name) => join(folder, process.platform === 'win32' ? `${name}.exe` : name)),
    );

/**
 * Finds a program: the one that a variable names, then the system's; as root on Debian or Ubuntu it is installed when
 * missing. A variable that names something else is an error of its own: silently taking another program would test
 * what nobody asked for.
 * @param {{title: string, variable: string, names: string[], places?: string[], package: string, need: string}} program
 *   `title` is what people call it, `names` its executables, `places` where else it may be, `package` its Debian name
 *   and `need` the sentence that says who needs it.
 * @returns {Promise<string>} the path of the executable
 */
export async function systemProgram({ title, variable, names, places = [], package: debian, need }) {
  const named = process.env[variable];
  if (named) {
    if (isExecutable(named)) return named;
    throw new Failure(`${variable} names "${named}", which is not a program that can be run.`);
  }
  const find = () => [...onPath(names), ...places].find(isExecutable);
  const found = find();
  if (found) return found;
  const canInstall = process.getuid?.() === 0 && (await attempt('apt-get', ['--version'])).code === 0;
  if (canInstall) {
    await step(`Installing ${title}`, async (note) => {
      const options = {
        note,
        env: { DEBIAN_FRONTEND: 'noninteractive' },
        failure: `${need} Its Debian package "${debian}" could not be installed. The lines above say why; install it yourself, or name an executable in ${variable}.`,
      };
      await run('apt-get', ['update', '-qq'], options);
      await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debian], options);
    });
    const installed = find();
    if (installed) return installed;
  }
  throw new Failure(`${need} Install it, or name an executable in ${variable}.`);
}
