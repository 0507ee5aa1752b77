import { isbot } from 'isbot';
import { sessionInCookies } from '@/site-preview/session';

/** Machines are not readers; who asks not to be counted or looks at a preview is not, and other sites cannot count for ours. */
export function isCounted(headers: Headers): boolean {
  const agent = headers.get('user-agent');
  const site = headers.get('sec-fetch-site') ?? 'same-origin';
  // A page that is asked for by its address has no site it comes from.
  return (
    agent !== null &&
    !isbot(agent) &&
    (site === 'same-origin' || site === 'none') &&
    headers.get('sec-purpose') === null &&
    headers.get('sec-gpc') !== '1' &&
    headers.get('dnt') !== '1' &&
    sessionInCookies(headers.get('cookie') ?? '') === null
  );
}
