import { currentResponse } from './request';

/** Sets the status of the page that is being rendered, which Next lets no server component do. */
export function setResponseStatus(status: 404 | 410 | 503, headers: Record<string, string> = {}): void {
  const response = currentResponse();
  if (!response || response.headersSent) return;

  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
