import type { IncomingMessage } from 'node:http';
import type { BlockList } from 'node:net';

/** Reads addresses and networks of proxies, divided by commas; throws where one is neither. */
export function trustedProxies(text: string | undefined): BlockList;

/** The address of whoever asks, as trusted proxies say. */
export function clientAddress(request: IncomingMessage, trusted: BlockList): string;
