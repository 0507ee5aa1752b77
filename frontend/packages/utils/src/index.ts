export { sayDate, sayExactDate, type SayDateOptions } from './dates';
export { embedFrameHosts, embedProviderNames, findEmbed, type Embed, type EmbedKind } from './embeds';
export { pictureSources, type PictureSources, type PictureVariant } from './pictures';
export { slugify } from './slugify';
