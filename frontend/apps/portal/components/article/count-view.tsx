/**
 * What is read on this page. `theme.js` says so to the portal once it is: which article, and nothing of who reads it. No cookie, no id,
 * nothing kept on the device.
 */
export const CountView = ({ id }: { id: string }) => <span hidden data-read={id} />;
