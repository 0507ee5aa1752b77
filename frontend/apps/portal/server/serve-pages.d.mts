import type { RequestListener } from 'node:http';
import type { PageCache } from './page-cache.mjs';

export function servePages(pages: PageCache, handle: RequestListener): RequestListener;
