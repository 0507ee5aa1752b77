export interface Making {
  tags: Set<string>;
  until: number;
  spoiled: boolean;
}

export class PageCache {
  constructor(options?: { clock?: () => number; largest?: number });
  madeOf(tags: readonly string[], until: number): void;
  spoil(): void;
  invalidate(tags: readonly string[]): void;
}
