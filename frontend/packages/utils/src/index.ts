export { embedFrameHosts, embedProviders, findEmbed, type Embed, type EmbedKind } from './embeds';
export { sayCalendarDay, sayDate, sayDay, sayExactDate, startOfDay, type SayDateOptions } from './dates';
export { sayDuration } from './durations';
export { sayFileSize, sayFileType } from './files';
export { frontPageColumns, frontPageForms, type FrontPageForm, type FrontPageLayout } from './front-page';
export { pictureSources, type PictureSources, type PictureVariant } from './pictures';
export { slugify } from './slugify';
