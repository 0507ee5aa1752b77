/** What the server told about the last run in the response's extensions. */
export interface RunFigures {
  status: number;
  operationCost?: { fieldCost?: number; typeCost?: number };
  dataStatistics?: { roundTrips?: number; statements?: number; sql?: string[] };
}

/** Keeps the figures of the last run for the panel that shows them. */
export class Figures {
  #last: RunFigures | undefined;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly last = () => this.#last;

  record(result: unknown, response: Response) {
    const extensions =
      typeof result === 'object' && result !== null && 'extensions' in result
        ? (result.extensions as Omit<RunFigures, 'status'> | undefined)
        : undefined;
    this.#last = { status: response.status, ...extensions };
    for (const listener of this.#listeners) listener();
  }
}
