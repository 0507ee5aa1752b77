import type { Answer, Json, JsonObject, Pending } from './protocol.ts';

export interface Folded {
  /** The response that the payloads add up to. */
  response: Answer;
  /** What is wrong with the payloads themselves. */
  problems: string[];
}

/** Adds the payloads of one response up, as a client does, and checks that they fit together. */
export function fold(payloads: readonly Answer[]): Folded {
  const [first, ...rest] = payloads;
  const data = structuredClone(first?.data ?? null);
  const errors = [...(first?.errors ?? [])];
  const open = new Map<string, Pending>();
  const problems: string[] = [];

  const announce = (payload: Answer | undefined) => {
    for (const pending of payload?.pending ?? []) {
      if (open.has(pending.id)) problems.push(`${pending.id} is announced twice`);
      open.set(pending.id, pending);
    }
  };

  announce(first);
  if (rest.length > 0 && first?.hasNext !== true)
    problems.push('the first payload hides that there are more');
  for (const [index, payload] of rest.entries()) {
    if (payload.hasNext !== index < rest.length - 1)
      problems.push(`hasNext of payload ${index + 1} is wrong`);
    announce(payload);
    for (const { id, subPath, data: part, items, errors: failed } of payload.incremental ?? []) {
      const pending = open.get(id);
      const target = pending && at(data, [...pending.path, ...(subPath ?? [])]);
      if (Array.isArray(target) && items) target.push(...structuredClone(items));
      else if (isObject(target) && part) merge(target, structuredClone(part));
      else problems.push(`${id} has no place for what it brings`);
      errors.push(...(failed ?? []));
    }
    for (const { id, errors: failed } of payload.completed ?? []) {
      if (!open.delete(id)) problems.push(`${id} is completed without being open`);
      errors.push(...(failed ?? []));
    }
  }
  for (const id of open.keys()) problems.push(`${id} is never completed`);

  const response: Answer = first && 'data' in first ? { data } : {};
  if (errors.length > 0) response.errors = errors;
  return { response, problems };
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function at(data: Json, path: readonly (string | number)[]): Json | undefined {
  let value: Json | undefined = data;
  for (const key of path) {
    value = Array.isArray(value) ? value[key as number] : isObject(value) ? value[key] : undefined;
  }
  return value;
}

function merge(target: JsonObject, source: JsonObject): void {
  for (const [key, value] of Object.entries(source)) {
    const there = target[key];
    if (isObject(there) && isObject(value)) merge(there, value);
    else target[key] = value;
  }
}
