/** What files to download are called by those who exchange them. */
const names: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/zip': 'ZIP',
  'application/epub+zip': 'EPUB',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
  'application/vnd.oasis.opendocument.presentation': 'ODP',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PPTX',
};

const thousand = 1_000;

/** The name of a media type, such as `PDF`; the media type itself where nobody has a shorter one. */
export const sayFileType = (mimeType: string): string => names[mimeType] ?? mimeType;

/** The size of a file in the unit that suits it, such as "2.4 MB". */
export function sayFileSize(bytes: number, locale: string): string {
  const isLarge = bytes >= thousand * thousand;
  const amount = isLarge ? bytes / thousand / thousand : Math.max(1, bytes / thousand);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge && amount < 10 ? 1 : 0,
  }).format(amount);
}
