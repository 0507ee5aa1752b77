import {
  uploadMedia,
  type MediaPartsFragment,
  type RequestProblem,
  type UploadOptions,
} from '@lavamedia/api/admin';
import type { MutationError } from '../errors/use-error-text';

export interface Upload {
  readonly key: number;
  readonly file: File;
  readonly state: 'waiting' | 'sending' | 'processing' | 'done' | 'failed' | 'cancelled';
  /** The part of the bytes that is sent, from 0 to 1. */
  readonly progress: number;
  readonly asset?: MediaPartsFragment;
  /** Why the server refused the file. */
  readonly error?: MutationError;
  /** Why the file could not be sent. */
  readonly problem?: RequestProblem;
}

type Send = (file: File, options: UploadOptions) => ReturnType<typeof uploadMedia>;

/** How many files are sent at the same time; more would only share the line. */
const parallel = 3;

/** Files on their way to the media library. They go on while the person does something else. */
export class UploadQueue {
  private uploads: readonly Upload[] = [];
  private nextKey = 1;
  private readonly stops = new Map<number, AbortController>();
  private readonly finished = new Map<number, (upload: Upload) => void>();
  private readonly listeners = new Set<() => void>();

  constructor(private readonly send: Send = uploadMedia) {}

  /** Adds a file; resolves when it is done, refused or cancelled. */
  add(file: File): Promise<Upload> {
    const key = this.nextKey++;
    this.uploads = [...this.uploads, { key, file, state: 'waiting', progress: 0 }];

    const outcome = new Promise<Upload>((resolve) => this.finished.set(key, resolve));
    this.startNext();
    return outcome;
  }

  cancel(key: number): void {
    this.stops.get(key)?.abort();
    const upload = this.uploads.find((other) => other.key === key);
    if (upload?.state === 'waiting') this.finish(key, { state: 'cancelled' });
  }

  /** Tries a failed upload again. */
  retry(key: number): void {
    this.change(key, { state: 'waiting', progress: 0 });
    this.startNext();
  }

  /** Takes an upload that has ended from the list. */
  dismiss(key: number): void {
    this.uploads = this.uploads.filter((upload) => upload.key !== key);
    this.tell();
  }

  snapshot = (): readonly Upload[] => this.uploads;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private startNext(): void {
    const running = this.uploads.filter(({ state }) => state === 'sending' || state === 'processing').length;
    const next = this.uploads.find(({ state }) => state === 'waiting');
    if (next && running < parallel) {
      void this.run(next);
      this.startNext();
    } else {
      this.tell();
    }
  }

  private async run({ key, file }: Upload): Promise<void> {
    const stop = new AbortController();
    this.stops.set(key, stop);
    this.change(key, { state: 'sending' });

    const { data, problem } = await this.send(file, {
      signal: stop.signal,
      // All bytes are there: what remains is the server's look at them.
      onProgress: (progress) =>
        this.change(key, { progress, state: progress < 1 ? 'sending' : 'processing' }),
    });
    this.stops.delete(key);

    if (problem) {
      this.finish(key, problem.code === 'ABORTED' ? { state: 'cancelled' } : { state: 'failed', problem });
      return;
    }
    const { mediaAsset, errors } = data.uploadMedia;
    const [error] = errors ?? [];
    this.finish(
      key,
      mediaAsset ? { state: 'done', asset: mediaAsset } : { state: 'failed', ...(error ? { error } : {}) },
    );
  }

  private finish(key: number, change: Partial<Upload>): void {
    this.change(key, change);
    const upload = this.uploads.find((other) => other.key === key);
    const tell = this.finished.get(key);
    // Who waits for a failed upload hears of it once; a later try only shows in the list.
    this.finished.delete(key);
    if (upload) tell?.(upload);
    this.startNext();
  }

  private change(key: number, change: Partial<Upload>): void {
    this.uploads = this.uploads.map((upload) => (upload.key === key ? { ...upload, ...change } : upload));
    this.tell();
  }

  private tell(): void {
    this.listeners.forEach((listener) => listener());
  }
}

export const uploadQueue = new UploadQueue();
