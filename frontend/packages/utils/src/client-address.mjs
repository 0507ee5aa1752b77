// Whom a request comes from. Anybody can write X-Forwarded-For: it is believed only of those whom the operator named.
import { BlockList, isIP } from 'node:net';

/**
 * Reads addresses and networks of proxies, divided by commas: `10.0.0.0/8, 192.0.2.7`.
 * @param {string | undefined} text
 */
export function trustedProxies(text) {
  const trusted = new BlockList();
  for (const entry of (text ?? '').split(',').map((part) => part.trim())) {
    if (entry === '') continue;
    const [address, prefix, ...rest] = entry.split('/');
    const family = familyOf(address);
    const length = prefix === undefined ? null : Number(prefix);
    const longest = family === 'ipv6' ? 128 : 32;
    const fits = length === null || (/^\d+$/.test(prefix) && length <= longest);
    if (!family || !fits || rest.length > 0) {
      throw new Error(`"${entry}" is neither an address nor a network such as 10.0.0.0/8.`);
    }
    if (length === null) trusted.addAddress(address, family);
    else trusted.addSubnet(address, length, family);
  }
  return trusted;
}

/**
 * The address of whoever asks: the other end of the connection or, as far as it is a trusted proxy, whom that says to have it from.
 * @param {import('node:http').IncomingMessage} request
 * @param {BlockList} trusted
 */
export function clientAddress(request, trusted) {
  const told = [request.headers['x-forwarded-for'] ?? []]
    .flat()
    .flatMap((value) => value.split(','))
    .map((part) => plain(part.trim()));
  let address = plain(request.socket.remoteAddress ?? '');
  // The nearest stands last.
  while (isTrusted(address, trusted)) {
    const before = told.pop();
    if (!before || !familyOf(before)) break;
    address = before;
  }
  return address;
}

/** Over a socket of both kinds an IPv4 address looks like `::ffff:192.0.2.7`. */
const plain = (address) => address.replace(/^::ffff:(?=\d+\.)/i, '');

const familyOf = (address) => ({ 4: 'ipv4', 6: 'ipv6' })[isIP(address)];

const isTrusted = (address, trusted) => {
  const family = familyOf(address);
  return family !== undefined && trusted.check(address, family);
};
