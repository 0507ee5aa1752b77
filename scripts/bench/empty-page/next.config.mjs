// The least that Next can be asked for: what the portal is measured against. See ../portal.mjs.
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export default { turbopack: { root }, outputFileTracingRoot: root, poweredByHeader: false };
