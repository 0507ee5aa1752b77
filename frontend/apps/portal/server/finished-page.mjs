// A page as it was made once, for many readers: each gets a nonce of his own in it.
import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers';
import { constants, crc32, deflateRawSync } from 'node:zlib';
import { lateScripts } from './late-scripts.mjs';

const NONCE = /'nonce-([0-9a-f-]{36})'/;
/** These are of one answer, and not of the page. */
const OWN_HEADERS = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'date',
  'keep-alive',
  'transfer-encoding',
]);

const FIRST_LEVEL = 1;
const LEVEL = 7;

const GZIP_HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
/** The last block, which is empty; behind it stand checksum and length. */
const GZIP_END = Buffer.from([0x03, 0x00, 0, 0, 0, 0, 0, 0, 0, 0]);

/**
 * A page with the places of its nonce. All nonces are of one length, so a page for another reader is a copy with other letters in these
 * places, also in its compressed form: there they stand in blocks of their own that are not compressed.
 */
export class FinishedPage {
  #status;
  #headers;
  #nonce;
  #plain;
  #packed;
  #isKept;

  /**
   * @param {number} status
   * @param {Record<string, import('node:http').OutgoingHttpHeader | undefined>} headers
   * @param {Buffer} body
   * @param {boolean} isKept whether there may be other readers after the first
   */
  constructor(status, headers, body, isKept) {
    this.#isKept = isKept;
    this.#status = status;
    this.#headers = Object.entries(headers).filter(
      ([name, value]) => value !== undefined && !OWN_HEADERS.has(name),
    );
    this.#nonce = NONCE.exec(String(headers['content-security-policy']))?.[1];
    const bytes = this.#nonce ? Buffer.from(lateScripts(body.toString('utf8'), this.#nonce)) : body;
    // A page for one reader has his nonce already.
    this.#plain = { bytes, places: isKept ? placesOf(bytes, this.#nonce) : [] };
  }

  /** Roughly what it takes to keep it. */
  get size() {
    return 2 * this.#plain.bytes.length;
  }

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  send(request, response) {
    const nonce = this.#nonce && this.#isKept ? randomUUID() : this.#nonce;
    for (const [name, value] of this.#headers)
      response.setHeader(name, nonce ? renamed(value, this.#nonce, nonce) : value);
    response.statusCode = this.#status;

    let body = filled(this.#plain, nonce);
    if (body.length > 0 && acceptsGzip(request.headers['accept-encoding'])) {
      response.setHeader('content-encoding', 'gzip');
      body = this.#pack(body, nonce);
    }
    if (body.length > 0 && !/accept-encoding/i.test(String(response.getHeader('vary') ?? '')))
      response.appendHeader('vary', 'accept-encoding');
    response.setHeader('content-length', body.length);
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  #pack(plain, nonce) {
    if (!this.#packed) {
      // Whoever comes first waits for the page to be made; it is pressed well for those who come after.
      this.#packed = pack(this.#plain, this.#isKept ? FIRST_LEVEL : LEVEL);
      if (this.#isKept) setImmediate(() => (this.#packed = pack(this.#plain, LEVEL)));
    }
    const packed = filled(this.#packed, nonce, true);
    packed.writeUInt32LE(crc32(plain), packed.length - 8);
    packed.writeUInt32LE(plain.length, packed.length - 4);
    return packed;
  }
}

/** The policy names the nonce, and links that are loaded ahead do. */
function renamed(value, from, to) {
  if (Array.isArray(value)) return value.map((one) => renamed(one, from, to));
  return typeof value === 'string' ? value.replaceAll(from, to) : value;
}

const acceptsGzip = (header = '') => /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(header);

function placesOf(body, nonce) {
  const places = [];
  if (!nonce) return places;
  for (let at = body.indexOf(nonce); at >= 0; at = body.indexOf(nonce, at + nonce.length)) places.push(at);
  return places;
}

function filled({ bytes, places }, nonce, always = false) {
  if (!always && places.length === 0) return bytes;
  const copy = Buffer.from(bytes);
  for (const at of places) copy.write(nonce, at, 'latin1');
  return copy;
}

/** RFC 1951 and 1952: parts that do not look back beyond the nonce before them. */
function pack({ bytes, places }, level) {
  const length = 36;
  const parts = [GZIP_HEAD];
  const packedPlaces = [];
  let size = GZIP_HEAD.length;
  const add = (part) => {
    parts.push(part);
    size += part.length;
  };
  const addCompressed = (from, to) =>
    from < to &&
    add(deflateRawSync(bytes.subarray(from, to), { level, finishFlush: constants.Z_FULL_FLUSH }));

  let from = 0;
  for (const at of places) {
    addCompressed(from, at);
    add(Buffer.from([0, length, 0, ~length & 0xff, 0xff]));
    packedPlaces.push(size);
    add(bytes.subarray(at, at + length));
    from = at + length;
  }
  addCompressed(from, bytes.length);
  add(GZIP_END);
  return { bytes: Buffer.concat(parts), places: packedPlaces };
}
