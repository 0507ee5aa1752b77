import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const text = /\.(js|css|html|svg|json)$/;
/** Below this many bytes the headers of a packet weigh more than what is saved. */
const worthIt = 1_024;

/** Writes what `server.mjs` sends: each text once more in Brotli and gzip, as small as they get, because it is done only once. */
export function precompress(): Plugin {
  let folder = '';
  return {
    name: 'lavamedia:precompress',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = join(root, build.outDir);
    },
    closeBundle: () => {
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!text.test(name)) continue;
        const file = join(folder, name);
        const content = readFileSync(file);
        if (content.length < worthIt) continue;
        writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
        writeFileSync(
          `${file}.br`,
          brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
        );
      }
    },
  };
}
