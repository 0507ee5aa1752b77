// The addresses of an installation and the settings that each of its programs needs.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, trustedDocuments } from './paths.mjs';
import { portFrom } from './ports.mjs';

/** @returns {{data: string, api: {port: number, url: string}, admin: {port: number, url: string}, portal: {port: number, url: string}}} */
export function settings() {
  const at = (variable, fallback) => {
    const port = portFrom(variable, fallback);
    return { port, variable, url: `http://localhost:${port}` };
  };
  return {
    data: dataFolder(),
    logs: join(dataFolder(), 'logs'),
    api: at('LAVAMEDIA_API_PORT', 5080),
    admin: at('LAVAMEDIA_ADMIN_PORT', 3001),
    portal: at('LAVAMEDIA_PORTAL_PORT', 3000),
  };
}

/** What the API reads; its commands (`migrate`, `seed`, …) read the same. */
export const apiEnvironment = (where, databaseUrl, secrets) => ({
  DATABASE_URL: databaseUrl,
  LAVAMEDIA_DATA: where.data,
  LAVAMEDIA_API_PORT: String(where.api.port),
  Lavamedia__PublicApiUrl: where.api.url,
  Lavamedia__AdminUrl: where.admin.url,
  Lavamedia__PortalUrl: where.portal.url,
  Lavamedia__RevalidationSecret: secrets.revalidationSecret,
  // The admin and the portal read it under its own name.
  ...(process.env.LAVAMEDIA_LOCALES ? { Lavamedia__Locales: process.env.LAVAMEDIA_LOCALES } : {}),
  // Written with the applications' code; absent only before their first build.
  ...(existsSync(trustedDocuments) ? { Lavamedia__TrustedDocuments: trustedDocuments } : {}),
});

export const adminEnvironment = (where) => ({
  LAVAMEDIA_ADMIN_PORT: String(where.admin.port),
  LAVAMEDIA_API_URL: `http://127.0.0.1:${where.api.port}`,
  LAVAMEDIA_PUBLIC_API_URL: where.api.url,
  LAVAMEDIA_PORTAL_URL: where.portal.url,
});

export const portalEnvironment = (where, secrets) => ({
  LAVAMEDIA_PORTAL_PORT: String(where.portal.port),
  LAVAMEDIA_API_URL: `http://127.0.0.1:${where.api.port}`,
  LAVAMEDIA_PUBLIC_API_URL: where.api.url,
  LAVAMEDIA_PORTAL_URL: where.portal.url,
  LAVAMEDIA_ADMIN_URL: where.admin.url,
  LAVAMEDIA_REVALIDATION_SECRET: secrets.revalidationSecret,
});
