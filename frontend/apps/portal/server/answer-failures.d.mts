import type { RequestListener } from 'node:http';

/** Answers as the other does, and with a page that can be read where a page of it fails. */
export function answerFailures(handle: RequestListener): RequestListener;
