import { parse, print } from 'graphql-reference';
import { editable, placesOf } from './generate/mutate.ts';
import type { Json, Request } from './protocol.ts';

/** Most attempts that are made to find a smaller request. */
const maxAttempts = 400;

/** Makes a request smaller for as long as it still shows the difference. */
export async function shrink(
  request: Request,
  differs: (request: Request) => Promise<boolean>,
): Promise<Request> {
  let smallest = request;
  let attempts = 0;
  for (let found = true; found;) {
    found = false;
    for (const candidate of smaller(smallest)) {
      if (++attempts > maxAttempts) return smallest;
      if (!(await differs(candidate))) continue;
      smallest = candidate;
      found = true;
      break;
    }
  }
  return smallest;
}

function* smaller(request: Request): Generator<Request> {
  for (const member of ['document', 'sdl', 'schema'] as const) {
    const text = (request as Record<string, unknown>)[member];
    if (typeof text !== 'string') continue;
    for (const shorter of shorterTexts(text)) yield { ...request, [member]: shorter };
  }
  if (request.op !== 'execute') return;
  for (const member of ['root', 'variables'] as const) {
    for (const less of lessJson(request[member] ?? {})) yield { ...request, [member]: less };
  }
}

/** The text without one of its nodes, the largest first; without a line when it does not parse. */
function* shorterTexts(text: string): Generator<string> {
  let count: number;
  try {
    count = placesOf(editable(parse(text))).length;
  } catch {
    const tokens = text.split(/(?<=\s)/u);
    for (let size = tokens.length >> 1; size > 0; size >>= 1) {
      for (let at = 0; at < tokens.length; at += size) {
        yield [...tokens.slice(0, at), ...tokens.slice(at + size)].join('');
      }
    }
    return;
  }
  for (let index = 0; index < count; index++) {
    const document = editable(parse(text));
    const place = placesOf(document)[index];
    if (!place) return;
    if (place.list) {
      if (place.list.length === 1 && ['definitions', 'selections'].includes(place.key)) continue;
      place.list.splice(place.list.indexOf(place.node), 1);
    } else if (['description', 'defaultValue', 'alias', 'selectionSet'].includes(place.key)) {
      place.parent[place.key] = undefined;
    } else {
      continue;
    }
    yield print(document);
  }
}

function* lessJson(value: Json): Generator<Json> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield value.toSpliced(index, 1);
      for (const less of lessJson(item)) yield value.with(index, less);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (key !== '__typename') {
        yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
      }
      for (const less of lessJson(item)) yield { ...value, [key]: less };
    }
  }
}
