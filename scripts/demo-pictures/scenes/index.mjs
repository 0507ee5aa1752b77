import { mountains } from './mountains.mjs';
import { sea } from './sea.mjs';
import { sky } from './sky.mjs';

/** Every picture of the demo magazine. */
export const scenes = [...mountains, ...sea, ...sky];
