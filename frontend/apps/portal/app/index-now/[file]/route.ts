import { loadIndexNowKey } from '@/content/index-now';

interface Context {
  params: Promise<{ file: string }>;
}

/** `/{key}.txt`, which proxy.ts leads here. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return loadIndexNowKey((await params).file);
}
