/** A browser without JavaScript: follows redirects within the API, keeps cookies, fills in forms. */
export class Browser {
  readonly #cookies = new Map<string, string>();
  readonly #origin: string;

  constructor(base: string) {
    this.#origin = new URL(base).origin;
  }

  /** Opens an address and follows it to a page of ours or to the first address elsewhere. */
  async open(address: string | URL): Promise<Page> {
    return this.#follow(new URL(address, this.#origin));
  }

  /** Sends a form of a page with what a person typed and the button that was pressed. */
  async submit(page: Page, typed: Record<string, string>): Promise<Page> {
    const form = /<form[^>]*action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/.exec(page.html);
    if (!form) throw new Error(`There is no form on ${page.url.href}: ${page.html}`);
    const body = new URLSearchParams();
    for (const [input] of (form[2] ?? '').matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
      body.set(attribute(input, 'name'), attribute(input, 'value'));
    }
    for (const [name, value] of Object.entries(typed)) body.set(name, value);
    return this.#follow(new URL(decode(form[1] ?? ''), page.url), body);
  }

  async #follow(url: URL, body?: URLSearchParams): Promise<Page> {
    let present = url;
    let form = body;
    for (let hops = 0; hops < 10; hops++) {
      if (present.origin !== this.#origin) return { url: present, status: 0, html: '' };
      const response = await fetch(present, {
        redirect: 'manual',
        headers: {
          'Accept-Language': 'en',
          Cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        },
        ...(form && { method: 'POST', body: form }),
      });
      for (const cookie of response.headers.getSetCookie()) {
        const [pair = ''] = cookie.split(';');
        const at = pair.indexOf('=');
        if (/expires=Thu, 01 Jan 1970/i.test(cookie)) this.#cookies.delete(pair.slice(0, at));
        else this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
      }
      const location = response.headers.get('location');
      if (!location) return { url: present, status: response.status, html: await response.text() };
      await response.arrayBuffer();
      present = new URL(location, present);
      form = undefined;
    }
    throw new Error(`${url.href} leads round in circles.`);
  }
}

export interface Page {
  readonly url: URL;
  /** 0 for an address elsewhere, which is not opened. */
  readonly status: number;
  readonly html: string;
}

function attribute(element: string, name: string): string {
  return decode(new RegExp(`${name}="([^"]*)"`).exec(element)?.[1] ?? '');
}

function decode(text: string): string {
  return text
    .replace(/&#x([0-9A-F]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
