export { Mark } from './brand/mark';
export { Wordmark, type WordmarkProps } from './brand/wordmark';
