import { below, blob, curve, ellipse, gouge, noise, polygon, rectangle, ridge } from '../geometry.mjs';
import { ink } from '../palette.mjs';
import { figure, pines, ripples, sitter, stars } from './motifs.mjs';

/** A narrow house with shutters, its foot at y. */
function house(
  p,
  x,
  y,
  width,
  height,
  [wall, shade],
  roof,
  { lit = 0.15, windows = ink.indigo, frame } = {},
) {
  p.fill(rectangle(x, y - height, width, height), wall, [shade, 'right', 0, 0.85]);
  p.fill(
    polygon([
      [x - 8, y - height + 4],
      [x + width * 0.12, y - height - 52],
      [x + width * 0.88, y - height - 52],
      [x + width + 8, y - height + 4],
    ]),
    roof,
    [ink.basalt, 'right', 0, 0.9],
  );
  const columns = Math.max(2, Math.round(width / 62));
  const rows = Math.max(1, Math.floor((height - 30) / 92));
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const w = 26;
      const wx = x + ((c + 0.5) / columns) * width - w / 2;
      const wy = y - height + 28 + r * 92;
      if (frame) p.fill(rectangle(wx - 11, wy - 2, w + 22, 52), frame);
      p.fill(rectangle(wx, wy, w, 48), p.random() < lit ? ink.straw : windows);
    }
  }
}

const tree = (p, x, y, size, colour, shade) => {
  p.stroke(
    `M${x} ${y}C${x - 4} ${y - size * 0.4} ${x + 6} ${y - size * 0.6} ${x} ${y - size}`,
    ink.soot,
    size * 0.07,
  );
  for (let k = 0; k < 6; k++) {
    p.fill(
      blob(
        x + p.between(-0.36, 0.36) * size,
        y - size * p.between(0.72, 1.3),
        size * p.between(0.26, 0.4),
        size * p.between(0.22, 0.34),
        { seed: k + Math.round(x), wobble: 0.16 },
      ),
      k % 2 ? colour : shade,
      [k % 2 ? shade : ink.pine, 'downright', 0, 0.8],
    );
  }
};

export const city = [
  {
    key: 'train-de-nuit',
    alternativeText: {
      fr: 'Un train aux fenêtres jaunes traverse de nuit un viaduc entre deux montagnes bleues, sous un quartier de lune.',
      en: 'A train with yellow windows crosses a viaduct by night between two blue mountains, under a crescent moon.',
    },
    draw(p) {
      p.fill('M0 0H1800V1000H0Z', ink.night, [ink.indigo, 'down', 0, 1.1]);
      stars(p, 420, { bottom: 620, colours: [ink.paper, ink.foam, ink.straw] });
      p.fill('M1372 130A98 98 0 1 0 1474 262A84 84 0 0 1 1372 130Z', ink.straw, [ink.paper, 'left', 0, 0.8]);
      p.fill(below(ridge({ y: 760, height: 460, seed: 3, scale: 0.0033, octaves: 5 })), ink.indigo, [
        ink.dusk,
        'down',
        0,
        0.9,
      ]);
      p.fill(
        polygon([
          [-40, 1240],
          [-40, 200],
          [90, 250],
          [210, 420],
          [330, 520],
          [420, 720],
          [560, 1240],
        ]),
        ink.seaDeep,
        [ink.night, 'down', 0, 1],
      );
      p.fill(
        polygon([
          [1860, 1240],
          [1860, 330],
          [1760, 350],
          [1640, 520],
          [1530, 620],
          [1440, 820],
          [1250, 1240],
        ]),
        ink.seaDeep,
        [ink.night, 'down', 0, 1],
      );
      p.inside('M0 0H560V1240H0ZM1250 0H1800V1240H1250Z', () => {
        for (let i = 0; i < 70; i++) {
          const left = i % 2;
          const x = left ? p.between(0, 330) : p.between(1520, 1800);
          const y = p.between(left ? 380 + x * 0.8 : 560, 1000);
          p.fill(
            gouge(x, y, x + (left ? 40 : -40), y + p.between(60, 150), p.between(2, 6)),
            i % 3 ? ink.sea : ink.indigo,
          );
        }
      });
      p.fill('M300 1110C700 1060 1200 1090 1560 1060V1240H300Z', ink.abyss, [ink.night, 'down', 0, 1]);
      ripples(p, {
        from: 500,
        to: 1400,
        top: 1100,
        bottom: 1200,
        count: 50,
        colours: [ink.sea, ink.indigo, ink.straw],
        length: [30, 120],
        width: [2, 5],
      });
      p.fill('M-20 690H1820V742H-20Z', ink.stone, [ink.soot, 'down', 0, 1]);
      for (let k = 0; k < 8; k++) {
        const x = 330 + k * 150;
        const depth = 1110 - Math.abs(k - 3.5) * 46;
        p.fill(
          polygon([
            [x, 740],
            [x + 54, 740],
            [x + 60, depth],
            [x - 6, depth],
          ]),
          ink.stone,
          [ink.basalt, 'right', 0, 1],
        );
        p.fill(`M${x + 54} 740H${x + 150}V846C${x + 146} 776 ${x + 60} 776 ${x + 54} 846Z`, ink.stone, [
          ink.soot,
          'down',
          0,
          1,
        ]);
      }
      p.fill('M-20 740H330V820H-20ZM1480 740H1820V820H1480Z', ink.stone, [ink.soot, 'down', 0, 1]);
      for (let k = 0; k < 5; k++) {
        const x = -70 + k * 330;
        p.fill(
          `M${x} 584H${x + 312}Q${x + 320} 584 ${x + 320} 596V672H${x}Z`,
          k === 4 ? ink.ember : ink.maroon,
          [ink.basalt, 'down', 0.1, 1],
        );
        p.fill(rectangle(x, 640, 320, 7), ink.straw);
        for (let w = 0; w < 6; w++) {
          const lit = (k * 7 + w * 5) % 4 !== 0;
          p.fill(
            rectangle(x + 22 + w * 49, 602, 32, 29),
            lit ? ink.straw : ink.night,
            lit ? [ink.ochre, 'down', 0, 0.8] : undefined,
          );
          if (k === 2 && w === 3)
            p.fill(ellipse(x + 38 + w * 49, 620, 8), ink.basalt).fill(
              rectangle(x + 28 + w * 49, 624, 20, 8),
              ink.basalt,
            );
        }
        for (const b of [44, 96, 226, 278]) p.fill(ellipse(x + b, 680, 14), ink.basalt);
      }
      p.fill(
        polygon([
          [1572, 590],
          [1640, 612],
          [1664, 672],
          [1572, 672],
        ]),
        ink.ember,
        [ink.maroon, 'down', 0, 1],
      ).fill(
        polygon([
          [1584, 602],
          [1630, 616],
          [1644, 636],
          [1584, 636],
        ]),
        ink.straw,
      );
      p.fill(
        polygon([
          [1656, 650],
          [1840, 600],
          [1840, 720],
          [1656, 668],
        ]),
        ink.seaDeep,
        [ink.straw, 'left', 0.05, 0.95],
      );
      pines(p, 0, 400, (x) => 1160 - (400 - x) * 0.32, 22, ink.night, [80, 170]);
      pines(p, 1430, 1800, (x) => 1160 - (x - 1430) * 0.3, 20, ink.night, [80, 170]);
    },
  },
  {
    key: 'riviere',
    alternativeText: {
      fr: 'Une rivière sinueuse traverse une ville aux façades claires, bordée d’arbres et de marches où des gens sont assis.',
      en: 'A winding river crosses a city of pale façades, lined with trees and with steps where people sit.',
    },
    draw(p) {
      p.fill('M0 0H1800V600H0Z', ink.foam, [ink.straw, 'down', 0, 0.5]);
      p.fill(ellipse(960, 190, 66), ink.coral, [ink.ember, 'down', 0, 0.7]);
      const walls = [
        [ink.cream, ink.sand],
        [ink.blush, ink.coral],
        [ink.sand, ink.ochre],
        [ink.fog, ink.ash],
        [ink.paper, ink.blush],
        [ink.coral, ink.ember],
      ];
      let x = 560;
      for (let i = 0; x < 1240; i++) {
        const w = p.between(76, 110);
        house(p, x, 560, w, p.between(150, 230), walls[i % 6], i % 2 ? ink.soot : ink.rust);
        x += w;
      }
      p.fill(rectangle(0, 540, 1800, 700), ink.sage, [ink.moss, 'down', 0, 1]);
      x = -30;
      for (let i = 0; x < 620; i++) {
        const w = p.between(130, 176);
        house(p, x, 700 - x * 0.2, w, 520 - x * 0.36, walls[(i + 1) % 6], i % 2 ? ink.rust : ink.soot, {
          frame: i % 2 ? ink.sea : undefined,
        });
        x += w;
      }
      x = 1830;
      for (let i = 0; x > 1230; i++) {
        const w = p.between(124, 170);
        x -= w;
        house(
          p,
          x,
          590 + (x - 1200) * 0.2,
          w,
          290 + (x - 1200) * 0.36,
          walls[(i + 3) % 6],
          i % 2 ? ink.soot : ink.rust,
          { frame: i % 2 ? undefined : ink.moss },
        );
      }
      const bank = (side) => {
        const line = [];
        for (let y = 545; y <= 1260; y += 36) {
          const t = (y - 545) / 700;
          const middle = 900 + Math.sin(t * 5.2 + 0.3) * (60 + 170 * t) + t * 40;
          line.push([middle + side * (36 + t * 330) + noise(y * 0.01, side + 3, 4) * 14, y]);
        }
        return line;
      };
      const water = curve([...bank(-1), ...bank(1).reverse()], true);
      const gravel = curve([...bank(-1.18), ...bank(1.18).reverse()], true);
      p.fill(gravel, ink.sand, [ink.ochre, 'down', 0, 0.8]);
      p.fill(water, ink.seaLight, [ink.sea, 'down', 0, 1]);
      p.inside(water, () =>
        ripples(p, {
          top: 560,
          bottom: 1200,
          count: 210,
          colours: [ink.foam, ink.sea, ink.seaDeep, ink.paper],
          length: [14, 190],
          width: [1.5, 8],
        }),
      );
      for (const [sx, sy, s] of [
        [1268, 760, 0.7],
        [1330, 860, 1],
        [1410, 980, 1.4],
      ]) {
        for (let k = 0; k < 4; k++)
          p.fill(
            polygon([
              [sx + k * 44 * s, sy - k * 24 * s],
              [sx + 460 * s, sy - k * 24 * s - 20],
              [sx + 470 * s, sy - k * 24 * s + 26 * s],
              [sx + k * 44 * s - 10, sy - k * 24 * s + 30 * s],
            ]),
            k % 2 ? ink.cream : ink.fog,
            [ink.ash, 'right', 0, 0.9],
          );
      }
      const coats = [ink.ember, ink.indigo, ink.ochre, ink.sea, ink.cream, ink.rust];
      for (let i = 0; i < 15; i++) {
        const row = i % 3;
        const s = [0.7, 1, 1.4][row];
        sitter(
          p,
          [1310, 1380, 1470][row] + Math.floor(i / 3) * 66 * s + p.between(-8, 8),
          [742, 838, 944][row] - (i % 2) * 22 * s,
          62 * s,
          ink.basalt,
          coats[i % 6],
        );
      }
      for (const [tx, ty, s] of [
        [640, 640, 90],
        [560, 730, 130],
        [1180, 640, 90],
        [410, 880, 200],
        [180, 1040, 270],
        [1730, 830, 190],
      ])
        tree(p, tx, ty, s, ink.moss, ink.fern);
      figure(p, 690, 740, 62, ink.basalt, ink.ember);
      figure(p, 610, 900, 92, ink.basalt, ink.indigo);
      p.stroke('M540 560Q900 470 1230 560', ink.stone, 22).stroke('M540 540Q900 450 1230 540', ink.soot, 5);
      for (let k = 0; k < 60; k++) {
        const [gx, gy] = [p.between(0, 520), p.between(960, 1200)];
        p.fill(
          gouge(gx, gy, gx + p.between(-14, 14), gy - p.between(20, 60), 4),
          k % 2 ? ink.fern : ink.pine,
        );
      }
    },
  },
  {
    key: 'galeries',
    alternativeText: {
      fr: 'Une galerie d’égout voûtée en brique, deux personnes casquées avancent avec une lampe au bord de l’eau.',
      en: 'A vaulted brick sewer, two people in helmets walk with a lamp along the water.',
    },
    draw(p) {
      p.fill('M0 0H1800V1200H0Z', ink.basalt);
      const ring = (s) =>
        `M${900 - 860 * s} ${700 + 560 * s}V${700 - 60 * s}C${900 - 860 * s} ${700 - 860 * s} ${900 + 860 * s} ${700 - 860 * s} ${900 + 860 * s} ${700 - 60 * s}V${700 + 560 * s}Z`;
      const scales = [1.12, 0.94, 0.78, 0.64, 0.52, 0.42, 0.33, 0.25, 0.18];
      scales.forEach((s, i) => {
        p.fill(
          ring(s),
          i % 2 ? ink.maroon : ink.rust,
          [
            [ink.basalt, 'left', 0.15, 0.95],
            [ink.ember, 'up', 0, 0.5],
          ][i > 4 ? 1 : 0],
        );
        p.inside(ring(s), () => {
          const inner = scales[i + 1] ?? 0.1;
          for (let a = 0; a < 44; a++) {
            const angle = Math.PI + (a / 43) * Math.PI;
            const [c, d] = [Math.cos(angle), Math.sin(angle)];
            p.stroke(
              `M${900 + c * 900 * s} ${640 * s + 700 * (1 - s) + d * 640 * s}L${900 + c * 900 * inner} ${640 * inner + 700 * (1 - inner) + d * 640 * inner}`,
              ink.basalt,
              4 * s,
            );
          }
        });
      });
      p.fill(ring(0.13), ink.straw, [ink.flame, 'down', 0, 0.8]);
      p.fill(
        polygon([
          [858, 760],
          [942, 760],
          [1420, 1260],
          [380, 1260],
        ]),
        ink.fern,
        [ink.abyss, 'down', 0.1, 1],
      );
      p.inside(
        polygon([
          [858, 760],
          [942, 760],
          [1420, 1260],
          [380, 1260],
        ]),
        () => {
          ripples(p, {
            from: 380,
            to: 1420,
            top: 770,
            bottom: 1200,
            count: 90,
            colours: [ink.sage, ink.pine, ink.abyss],
            length: [20, 220],
            width: [2, 8],
          });
          ripples(p, {
            from: 850,
            to: 950,
            top: 770,
            bottom: 1140,
            count: 46,
            colours: [ink.straw, ink.flame],
            length: [10, 100],
            width: [2, 6],
          });
        },
      );
      p.fill(
        polygon([
          [846, 750],
          [858, 760],
          [380, 1260],
          [-100, 1260],
        ]),
        ink.stone,
        [ink.basalt, 'left', 0, 1],
      );
      p.fill(
        polygon([
          [954, 750],
          [942, 760],
          [1420, 1260],
          [1900, 1260],
        ]),
        ink.stone,
        [ink.basalt, 'right', 0, 1],
      );
      const worker = (x, y, h, coat, lamp) => {
        figure(p, x, y, h, ink.basalt, coat);
        p.fill(
          `M${x - h * 0.1} ${y - h * 0.93}A${h * 0.1} ${h * 0.1} 0 0 1 ${x + h * 0.1} ${y - h * 0.93}Z`,
          ink.straw,
        );
        if (lamp)
          p.fill(ellipse(x + h * 0.24, y - h * 0.5, h * 0.06), ink.paper).fill(
            polygon([
              [x + h * 0.24, y - h * 0.53],
              [x + h * 1.4, y - h * 0.1],
              [x + h * 1.1, y + h * 0.2],
              [x + h * 0.24, y - h * 0.47],
            ]),
            ink.stone,
            [ink.straw, 'left', 0, 0.9],
          );
      };
      worker(560, 1090, 330, ink.ember, true);
      worker(716, 940, 190, ink.ochre, false);
      p.stroke('M0 560C300 540 600 640 830 690', ink.soot, 20).stroke(
        'M0 620C300 600 600 670 830 704',
        ink.stone,
        10,
      );
    },
  },
  {
    key: 'cafe',
    alternativeText: {
      fr: 'La terrasse d’un café d’angle au crépuscule : un auvent rayé, des tables rondes, quelques clients.',
      en: 'The terrace of a corner café at dusk: a striped awning, round tables, a few customers.',
    },
    draw(p) {
      p.fill('M0 0H1800V1200H0Z', ink.dusk, [ink.coral, 'down', 0, 1]);
      p.fill(rectangle(-20, -20, 420, 940), ink.indigo, [ink.night, 'left', 0, 1]);
      p.fill(rectangle(1480, -20, 360, 940), ink.indigo, [ink.night, 'right', 0, 1]);
      for (let r = 0; r < 5; r++)
        for (const x of [40, 160, 280, 1530, 1650])
          p.fill(rectangle(x, 60 + r * 166, 56, 96), (r + x) % 4 === 0 ? ink.straw : ink.night);
      p.fill(rectangle(380, 60, 1120, 860), ink.sand, [ink.mauve, 'right', 0, 0.95]);
      for (let c = 0; c < 6; c++)
        for (let r = 0; r < 2; r++) {
          const x = 450 + c * 176;
          p.fill(rectangle(x - 24, 100 + r * 180, 130, 130), ink.seaDeep, [ink.indigo, 'right', 0, 1])
            .fill(rectangle(x, 100 + r * 180, 82, 130), (c + r) % 3 ? ink.indigo : ink.straw)
            .stroke(`M${x + 41} ${100 + r * 180}V${230 + r * 180}`, ink.cream, 5);
        }
      p.fill(rectangle(400, 560, 1080, 372), ink.maroon, [ink.basalt, 'down', 0, 0.9]);
      for (let c = 0; c < 5; c++)
        p.fill(rectangle(436 + c * 210, 620, 172, 250), ink.straw, [ink.flame, 'down', 0, 0.8]);
      for (let c = 0; c < 5; c++) p.stroke(`M${522 + c * 210} 620V870`, ink.maroon, 8);
      for (const [x, h] of [
        [506, 110],
        [760, 128],
        [930, 118],
        [1180, 122],
      ])
        p.fill(blob(x, 880 - h, 22, 26, { seed: x }), ink.maroon).fill(
          polygon([
            [x - 40, 872],
            [x - 26, 905 - h],
            [x + 26, 905 - h],
            [x + 40, 872],
          ]),
          ink.rust,
          [ink.maroon, 'right', 0, 0.8],
        );
      for (let k = 0; k < 14; k++)
        p.fill(
          polygon([
            [400 + k * 78, 520],
            [478 + k * 78, 520],
            [486 + k * 82 - 40, 640],
            [404 + k * 82 - 40, 640],
          ]),
          k % 2 ? ink.cream : ink.ember,
          [k % 2 ? ink.blush : ink.rust, 'down', 0, 0.7],
        );
      for (let k = 0; k < 14; k++)
        p.fill(
          `M${364 + k * 82} 638H${446 + k * 82}A41 32 0 0 1 ${364 + k * 82} 638Z`,
          k % 2 ? ink.cream : ink.ember,
        );
      p.fill('M0 900H1800V1240H0Z', ink.stone, [ink.indigo, 'down', 0, 0.9]);
      ripples(p, {
        top: 920,
        bottom: 1200,
        count: 80,
        colours: [ink.soot, ink.ash, ink.coral],
        length: [40, 200],
        width: [2, 5],
      });
      const table = (x, y, s) => {
        p.stroke(`M${x} ${y}V${y + 130 * s}M${x - 44 * s} ${y + 134 * s}H${x + 44 * s}`, ink.basalt, 9 * s);
        p.fill(ellipse(x, y, 96 * s, 24 * s), ink.cream, [ink.mauve, 'right', 0, 0.9]);
        p.fill(rectangle(x - 40 * s, y - 34 * s, 26 * s, 28 * s), ink.paper).fill(
          ellipse(x - 27 * s, y - 34 * s, 13 * s, 4 * s),
          ink.maroon,
        );
        p.fill(
          polygon([
            [x + 18 * s, y - 56 * s],
            [x + 46 * s, y - 56 * s],
            [x + 40 * s, y - 6 * s],
            [x + 24 * s, y - 6 * s],
          ]),
          ink.ember,
          [ink.straw, 'up', 0, 0.6],
        );
      };
      const chair = (x, y, s) =>
        p.stroke(
          `M${x - 30 * s} ${y}H${x + 34 * s}M${x - 30 * s} ${y}L${x - 40 * s} ${y - 100 * s}M${x - 28 * s} ${y}L${x - 36 * s} ${y + 84 * s}M${x + 30 * s} ${y}L${x + 38 * s} ${y + 84 * s}`,
          ink.basalt,
          8 * s,
        );
      chair(330, 1000, 1.1);
      table(480, 944, 1.15);
      sitter(p, 636, 1010, 190, ink.basalt, ink.sea);
      p.stroke('M580 1030L574 1130M664 1030L672 1130', ink.basalt, 9);
      table(1010, 950, 1.1);
      sitter(p, 866, 1010, 186, ink.basalt, ink.ochre);
      p.stroke('M820 1030L814 1128M900 1030L908 1128', ink.basalt, 9);
      chair(1150, 1000, 1.1);
      table(1430, 940, 1.05);
      p.placed({ x: 1560, y: 1000, mirror: true }, () => chair(0, 0, 1));
      figure(p, 1320, 1050, 300, ink.basalt, ink.paper);
      p.fill(ellipse(1386, 880, 46, 10), ink.basalt).fill(rectangle(1370, 848, 14, 30), ink.straw);
      p.stroke('M180 1130V420Q180 340 262 340', ink.basalt, 14).fill(
        polygon([
          [226, 340],
          [300, 340],
          [320, 420],
          [206, 420],
        ]),
        ink.straw,
        [ink.paper, 'centre', 1, 0],
      );
    },
  },
  {
    key: 'toits',
    alternativeText: {
      fr: 'Des toits de zinc à perte de vue, des cheminées de terre cuite, et au milieu un potager suspendu.',
      en: 'Zinc roofs as far as the eye can see, terracotta chimneys, and in the middle a hanging kitchen garden.',
    },
    draw(p) {
      p.fill('M0 0H1800V600H0Z', ink.blush, [ink.foam, 'up', 0, 0.4]);
      p.fill(ellipse(1400, 200, 76), ink.paper);
      p.fill(below(ridge({ y: 340, height: 120, seed: 10, scale: 0.004 })), ink.mauve, [
        ink.blush,
        'down',
        0,
        0.8,
      ]);
      for (let row = 0; row < 6; row++) {
        const base = 380 + row * 150;
        const s = 0.5 + row * 0.24;
        let x = -80 - p.between(0, 100);
        while (x < 1840) {
          const w = p.between(170, 330) * s;
          const h = p.between(70, 130) * s;
          const y = base + p.between(-26, 26) * s;
          const [zinc, shade] =
            p.random() < 0.72
              ? [
                  [ink.ash, ink.stone],
                  [ink.fog, ink.ash],
                  [ink.seaLight, ink.sea],
                  [ink.stone, ink.soot],
                ][Math.floor(p.random() * 4)]
              : [ink.coral, ink.rust];
          p.fill(rectangle(x, y, w, 700), [ink.cream, ink.sand, ink.blush][row % 3], [
            ink.mauve,
            'right',
            0.1,
            0.95,
          ]);
          for (let k = 0; k < Math.floor(w / (46 * s)); k++)
            p.fill(rectangle(x + 12 * s + k * 46 * s, y + 20 * s, 18 * s, 34 * s), ink.indigo);
          p.fill(
            polygon([
              [x - 6 * s, y + 4],
              [x + 24 * s, y - h],
              [x + w - 24 * s, y - h],
              [x + w + 6 * s, y + 4],
            ]),
            zinc,
            [shade, 'right', 0, 0.9],
          );
          for (let k = 1; k < w / (26 * s); k++)
            p.stroke(
              `M${x + 24 * s + (k * 26 * s * (w - 48 * s)) / w} ${y - h}L${x + k * 26 * s} ${y + 2}`,
              shade,
              2 * s,
            );
          p.fill(
            polygon([
              [x + w * 0.4, y - h * 0.2],
              [x + w * 0.4, y - h * 0.66],
              [x + w * 0.4 + 20 * s, y - h * 0.86],
              [x + w * 0.4 + 40 * s, y - h * 0.66],
              [x + w * 0.4 + 40 * s, y - h * 0.2],
            ]),
            ink.cream,
          ).fill(rectangle(x + w * 0.4 + 8 * s, y - h * 0.6, 24 * s, 34 * s), ink.indigo);
          const cx = x + w * p.between(0.62, 0.85);
          p.fill(rectangle(cx, y - h - 44 * s, 64 * s, 60 * s), ink.sand, [ink.stone, 'right', 0, 0.9]);
          for (let k = 0; k < 4; k++)
            p.fill(
              polygon([
                [cx + 3 * s + k * 15 * s, y - h - 44 * s],
                [cx + 5 * s + k * 15 * s, y - h - 70 * s],
                [cx + 12 * s + k * 15 * s, y - h - 70 * s],
                [cx + 14 * s + k * 15 * s, y - h - 44 * s],
              ]),
              ink.ember,
              [ink.rust, 'right', 0, 0.9],
            );
          x += w;
        }
        if (row === 3) {
          p.fill(rectangle(720, 790, 500, 300), ink.cream, [ink.mauve, 'right', 0, 0.9]);
          p.fill(
            polygon([
              [690, 800],
              [760, 700],
              [1190, 700],
              [1250, 800],
            ]),
            ink.fern,
            [ink.pine, 'right', 0, 0.8],
          );
          for (let i = 0; i < 80; i++) {
            const [bx, by] = [p.between(750, 1200), p.between(700, 790)];
            p.fill(
              blob(bx, by, p.between(8, 22), p.between(7, 17), { seed: i, wobble: 0.2 }),
              [ink.moss, ink.sage, ink.fern][i % 3],
              [ink.pine, 'down', 0, 0.6],
            );
            if (i % 6 === 0) p.fill(ellipse(bx, by, 7), i % 4 ? ink.ember : ink.straw);
          }
          p.stroke(
            'M690 800H1250M720 800V752M850 800V752M980 800V752M1110 800V752M1220 800V752M704 756H1240',
            ink.basalt,
            4,
          );
          figure(p, 900, 776, 120, ink.basalt, ink.ember);
          figure(p, 1080, 772, 112, ink.basalt, ink.sea);
        }
      }
    },
  },
];
