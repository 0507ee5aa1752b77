import { leadTo, pageOf } from '../answer';

/** Back to the site of now. */
export const POST = (request: Request): Response => leadTo(pageOf(request), null);
