export interface ShareLink {
  /** The network's own name, or `email`. */
  network: string;
  url: string;
}

/** Addresses that open a network's own form: nothing is loaded from it until a reader chooses to go there. */
export function shareLinks(url: string, title: string): ShareLink[] {
  const address = encodeURIComponent(url);
  const text = encodeURIComponent(title);
  return [
    { network: 'email', url: `mailto:?subject=${text}&body=${address}` },
    { network: 'Bluesky', url: `https://bsky.app/intent/compose?text=${text}%20${address}` },
    { network: 'LinkedIn', url: `https://www.linkedin.com/sharing/share-offsite/?url=${address}` },
    { network: 'Facebook', url: `https://www.facebook.com/sharer/sharer.php?u=${address}` },
  ];
}
