import providers from '../../../../backend/src/Lavamedia.Content/Body/embed-providers.json';

interface EmbedProvider {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly patterns: readonly string[];
  readonly frame: string;
  readonly frameHosts: readonly string[];
  readonly ratio?: string;
}

/** What can be shown of another site, once a reader has agreed. */
export interface Embed {
  /** The site's name for programs. */
  readonly providerKey: string;
  /** The site's name for people. */
  readonly provider: string;
  readonly kind: EmbedKind;
  /** What the frame loads; of no other host than those of `embedFrameHosts`. */
  readonly frame: string;
  /** The same for a reader who did not press anything now: nothing begins to play. */
  readonly stillFrame: string;
  /** Width to height as in CSS; posts have none. */
  readonly ratio: string | null;
}

export type EmbedKind = 'video' | 'post' | 'audio' | 'chart';

const known: readonly EmbedProvider[] = providers;
const patterns = known.flatMap((provider) =>
  provider.patterns.map((pattern) => ({ provider, pattern: new RegExp(`^(?:${pattern})$`) })),
);

/** The sites of which something can be embedded. */
export const embedProviders: readonly { readonly key: string; readonly name: string }[] = known.map(
  ({ key, name }) => ({ key, name }),
);

/** The hosts that frames may load, for the content security policy. */
export const embedFrameHosts: readonly string[] = known.flatMap(({ frameHosts }) => frameHosts);

/** What an address embeds; `null` when it belongs to none of the sites. The server refuses the same addresses. */
export function findEmbed(url: string): Embed | null {
  for (const { provider, pattern } of patterns) {
    const match = pattern.exec(url);
    if (!match) continue;
    const frame = provider.frame.replaceAll(/\{(\d)\}/g, (_, index: string) => match[Number(index)] ?? '');
    const isExact = provider.frameHosts.includes(new URL(frame).host);
    return isExact
      ? {
          providerKey: provider.key,
          provider: provider.name,
          kind: provider.kind as EmbedKind,
          frame,
          stillFrame: withoutAutoplay(frame),
          ratio: provider.ratio ?? null,
        }
      : null;
  }
  return null;
}

function withoutAutoplay(frame: string): string {
  const url = new URL(frame);
  url.searchParams.delete('autoplay');
  return url.href;
}
