/** The line protocol of `backend/tools/Lavamedia.GraphQL.Conformance`, which both sides answer. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
export type JsonObject = Record<string, Json>;

export type Request =
  | { op: 'parse' | 'print'; document: string }
  | { op: 'schema' | 'printSchema' | 'introspect'; sdl: string }
  | { op: 'validate'; schema: string; document: string }
  | {
      op: 'execute';
      schema: string;
      document: string;
      variables?: JsonObject;
      operationName?: string;
      root?: JsonObject;
    };

export interface Location {
  line: number;
  column: number;
}

export interface ErrorAnswer {
  message: string;
  locations?: Location[];
  path?: (string | number)[];
}

export interface Pending {
  id: string;
  path: (string | number)[];
  label?: string;
}

export interface Incremental {
  id: string;
  subPath?: (string | number)[];
  data?: JsonObject;
  items?: Json[];
  errors?: ErrorAnswer[];
}

export interface Completed {
  id: string;
  errors?: ErrorAnswer[];
}

/** What both sides may answer; which members are there depends on the operation. */
export interface Answer {
  fault?: string;
  ok?: boolean;
  printed?: string;
  errors?: ErrorAnswer[];
  schemaErrors?: ErrorAnswer[];
  data?: Json;
  pending?: Pending[];
  incremental?: Incremental[];
  completed?: Completed[];
  hasNext?: boolean;
}

/** One answer, or the payloads of a response that was sent in parts. */
export type Answers = Answer | Answer[];

/** Whoever answers requests of the protocol. */
export type Ask = (request: Request) => Promise<Answers>;
