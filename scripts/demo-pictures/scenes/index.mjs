import { city } from './city.mjs';
import { culture } from './culture.mjs';
import { living } from './living.mjs';
import { mountains } from './mountains.mjs';
import { sea } from './sea.mjs';
import { sky } from './sky.mjs';
import { work } from './work.mjs';

/** Every picture of the demo magazine. */
export const scenes = [...mountains, ...sea, ...sky, ...city, ...work, ...living, ...culture];
