export { embedFrameHosts, embedProviderNames, findEmbed, type Embed, type EmbedKind } from './embeds';
export { sayDate, sayExactDate, startOfDay, type SayDateOptions } from './dates';
export { pictureSources, type PictureSources, type PictureVariant } from './pictures';
export { slugify } from './slugify';
