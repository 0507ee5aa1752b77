import { renewSession, roleView } from '@lavamedia/api/admin';

const unauthenticated = 401;

/** Cookies count only with this header, so a plain link cannot download what is not for everybody. */
const load = (address: string) =>
  fetch(address, { headers: { 'graphql-preflight': '1', ...roleView.headers } });

/**
 * Downloads what the server keeps for who is signed in, and offers it to the browser as a file.
 * @throws When the server does not hand it out, or is not there.
 */
export async function downloadFile(address: string, filename: string): Promise<void> {
  let answer = await load(address);
  if (answer.status === unauthenticated && (await renewSession())) answer = await load(address);
  if (!answer.ok) throw new Error(`The download answered ${answer.status}.`);
  const url = URL.createObjectURL(await answer.blob());
  Object.assign(document.createElement('a'), { href: url, download: filename }).click();
  URL.revokeObjectURL(url);
}
