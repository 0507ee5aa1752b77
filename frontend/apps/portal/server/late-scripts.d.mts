export function lateScripts(html: string, nonce: string): string;
