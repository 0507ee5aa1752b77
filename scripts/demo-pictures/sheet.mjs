// Draws the sheet that readers of the demonstration can download: one page to print, with lines to write on.
import { writeFileSync } from 'node:fs';

const target = new URL(
  '../../backend/src/Lavamedia.Api/Seed/Demo/recordings/fiche-de-releve.pdf',
  import.meta.url,
);
const [width, height, margin] = [595, 842, 56];
const columns = [
  { label: 'Heure', at: margin },
  { label: 'Espèce', at: 130 },
  { label: 'Nombre', at: 330 },
  { label: 'Remarque', at: 400 },
];
const firstRow = 690;
const rowHeight = 34;

const text = (words, x, y, size, font = 'F1') =>
  `BT /${font} ${size} Tf ${x} ${y} Td (${words.replaceAll(/[\\()]/g, '\\$&')}) Tj ET`;
const line = (x1, y1, x2, y2) => `${x1} ${y1} m ${x2} ${y2} l S`;
const rows = Array.from({ length: 17 }, (_, index) => firstRow - 12 - index * rowHeight);

const drawing = [
  '0.09 0.09 0.1 rg 0.6 0.58 0.55 RG 0.6 w',
  text('Fiche de relevé', margin, 770, 24, 'F2'),
  text('Un carré d’un mètre, dix minutes, tout ce qui y vit.', margin, 746, 11),
  text('Lieu :', margin, 718, 10),
  text('Date :', 330, 718, 10),
  line(90, 715, 310, 715),
  line(364, 715, width - margin, 715),
  ...columns.map(({ label, at }) => text(label, at, firstRow, 10, 'F2')),
  ...rows.map((y) => line(margin, y, width - margin, y)),
].join('\n');

const objects = [
  '<</Type/Catalog/Pages 2 0 R/Lang(fr)>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Contents 4 0 R/Resources<</Font<</F1 5 0 R/F2 6 0 R>>>>>>`,
  `<</Length ${drawing.length}>>stream\n${drawing}\nendstream`,
  '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  '<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>',
  '<</Title(Fiche de relevé)/Author(Lavamedia)>>',
];

let file = '%PDF-1.4\n';
const places = objects.map((object, index) => {
  const place = file.length;
  file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  return place;
});
const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R/Info 7 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;

// The fonts of every reader have the Western letters of one byte each; the apostrophe alone stands elsewhere there.
writeFileSync(target, Buffer.from(file.replaceAll('’', '\u0092'), 'latin1'));
