// The schema that clients know: the one of the release before, or of the commit that a change begins from.
import { Failure } from './failure.mjs';
import { attempt } from './run.mjs';

const schema = 'schema.graphql';

/** Whoever knows better what clients know, such as a CI that is told where a push began, names a commit or a tag here. */
const variable = 'LAVAMEDIA_SCHEMA_BASE';

/** The first of several answers of git that is one. */
async function first(cwd, ...questions) {
  for (const question of questions) {
    const { code, output } = await attempt('git', question, { cwd });
    if (code === 0 && output.trim() !== '') return output.trim();
  }
  return undefined;
}

const commit = (cwd, name) => first(cwd, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);

/** The commit that holds the schema to compare with; undefined where git does not know one. */
async function baseCommit(cwd) {
  const head = await commit(cwd, 'HEAD');
  if (head === undefined) return undefined;
  // What was released is what clients know, whatever happened since.
  const release = await first(cwd, ['describe', '--tags', '--abbrev=0', '--match', 'v[0-9]*', 'HEAD^']);
  if (release !== undefined) return release;
  const fork = await first(cwd, ['merge-base', 'HEAD', 'origin/main']);
  if (fork !== undefined && fork !== head) return fork;
  const isSaved = (await attempt('git', ['diff', '--quiet', 'HEAD', '--', schema], { cwd })).code === 0;
  return isSaved ? commit(cwd, 'HEAD^') : head;
}

/**
 * Finds the schema to compare with. Without history (an archive, a clone of one commit) there is none, which is no mistake.
 * @param {string} cwd the checkout
 * @returns {Promise<{name: string, sdl: string} | undefined>}
 */
export async function schemaBase(cwd) {
  const named = process.env[variable];
  const base = named ? await commit(cwd, named) : await baseCommit(cwd);
  if (named && base === undefined) {
    throw new Failure(
      `${variable} is "${named}", which git does not know here. Fetch it or name another commit.`,
    );
  }
  if (base === undefined) return undefined;
  const { code, output } = await attempt('git', ['show', `${base}:${schema}`], { cwd });
  return code === 0 ? { name: base, sdl: output } : undefined;
}
