/** Structured data for search engines. A data block, which no browser runs. */
export function JsonLd({ data }: { data: unknown }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: serialise(data) }} />;
}

/** `<` is escaped, so that no headline can close the script element. */
export function serialise(data: unknown): string {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}
