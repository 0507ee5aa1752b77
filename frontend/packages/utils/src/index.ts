export { sayDate, sayExactDate, type SayDateOptions } from './dates';
export { pictureSources, type PictureSources, type PictureVariant } from './pictures';
export { slugify } from './slugify';
