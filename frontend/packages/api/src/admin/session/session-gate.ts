/**
 * Where requests wait while the session is over. The screen shows its sign-in dialog as long as somebody waits; after
 * the sign-in every waiting request is sent again, so that nothing the person typed depends on when a session ends.
 */
export class SessionGate {
  private waiting: ((renewed: boolean) => void)[] = [];
  private readonly listeners = new Set<() => void>();

  /** Whether somebody waits for a new session. */
  get isClosed(): boolean {
    return this.waiting.length > 0;
  }

  /** Waits for a new session; `false` when the person gave up. */
  wait(): Promise<boolean> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.tell();
    });
  }

  /** Lets everybody go: with a new session, or without one. */
  open(renewed: boolean): void {
    const released = this.waiting;
    this.waiting = [];
    released.forEach((release) => release(renewed));
    this.tell();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private tell(): void {
    this.listeners.forEach((listener) => listener());
  }
}

export const sessionGate = new SessionGate();
