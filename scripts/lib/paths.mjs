// Where things live in a checkout. Every other script asks here instead of building paths of its own.
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What a running installation keeps: the database, uploaded files, generated secrets. Ignored by git. */
export const dataFolder = () => resolve(root, process.env.LAVAMEDIA_DATA ?? '.data');

/** What a build leaves behind; safe to delete at any time. Ignored by git. */
export const artifacts = join(root, 'artifacts');

export const apiProject = join(root, 'backend', 'src', 'Lavamedia.Api');
export const apiOutput = join(artifacts, 'api');
export const apiAssembly = join(apiOutput, 'Lavamedia.Api.dll');
export const adminFolder = join(root, 'frontend', 'apps', 'admin');
export const portalFolder = join(root, 'frontend', 'apps', 'portal');
export const ideFolder = join(root, 'backend', 'src', 'Lavamedia.GraphQL.AspNetCore', 'Ide');
/** The operations of our own applications, by hash. */
export const trustedDocuments = join(
  root,
  'frontend',
  'packages',
  'api',
  'generated',
  'trusted-documents.json',
);
/** The breaking changes of the schema that were agreed on. */
export const acceptedSchemaChanges = join(root, 'docs', 'schema.md');
