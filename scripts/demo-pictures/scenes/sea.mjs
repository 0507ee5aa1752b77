import {
  below,
  blob,
  contours,
  curve,
  ellipse,
  fractal,
  gouge,
  noise,
  polygon,
  rectangle,
  ridge,
} from '../geometry.mjs';
import { ink } from '../palette.mjs';
import { figure, gull, ripples, stars } from './motifs.mjs';

/** A wave in section: a crest that leans, scalloped foam, cuts that follow its back. */
function swell(p, y, height, period, phase, colour, second, foam) {
  const line = [];
  for (let x = -60; x <= p.width + 60; x += 12) {
    const u = (x + phase) / period;
    const crest = Math.pow(0.5 + 0.5 * Math.sin(u * Math.PI * 2 + 0.5 * Math.sin(u * Math.PI * 2)), 1.7);
    line.push([x, y - crest * height + noise(x * 0.01, phase, 3) * height * 0.16]);
  }
  const shape = below(line, p.height + 60);
  p.fill(shape, colour, [second, 'down', 0, 1]);
  p.inside(shape, () => {
    for (let k = 1; k <= 5; k++) {
      for (let i = 0; i < line.length - 8; i += 7) {
        if (noise(i * 0.31, k, phase) < -0.1) continue;
        const [a, b, c] = [line[i], line[i + 4], line[i + 8]];
        const drop = k * height * 0.2 + 6;
        p.fill(
          gouge(a[0], a[1] + drop, c[0], c[1] + drop, 2.5 + (5 - k) * 0.7, (b[1] - (a[1] + c[1]) / 2) * 0.9),
          k < 3 ? foam : second,
        );
      }
    }
  });
  p.stroke(`M${line.map(([x, yy]) => `${x} ${yy.toFixed(1)}`).join('L')}`, foam, 5);
}

const boat = (p, x, y, s, hull, sail) => {
  p.fill(
    polygon([
      [x - 70 * s, y - 22 * s],
      [x + 84 * s, y - 26 * s],
      [x + 58 * s, y + 8 * s],
      [x - 54 * s, y + 8 * s],
    ]),
    hull,
    [ink.basalt, 'down', 0, 0.8],
  );
  p.stroke(`M${x} ${y - 20 * s}V${y - 180 * s}`, ink.basalt, 5 * s);
  p.fill(
    polygon([
      [x + 6 * s, y - 176 * s],
      [x + 82 * s, y - 40 * s],
      [x + 6 * s, y - 40 * s],
    ]),
    sail,
    [ink.blush, 'right', 0, 0.8],
  );
  p.fill(
    polygon([
      [x - 6 * s, y - 160 * s],
      [x - 58 * s, y - 40 * s],
      [x - 6 * s, y - 40 * s],
    ]),
    sail,
    [ink.ash, 'left', 0, 0.7],
  );
};

export const sea = [
  {
    key: 'phare',
    alternativeText: {
      fr: 'Un phare rayé dressé sur un rocher dans la nuit, son faisceau balayant de grandes vagues bleues.',
      en: 'A striped lighthouse on a rock at night, its beam sweeping over large blue waves.',
    },
    draw(p) {
      p.fill('M0 0H1800V1000H0Z', ink.night, [ink.indigo, 'down', 0, 1]);
      stars(p, 240, { bottom: 620, colours: [ink.paper, ink.fog, ink.straw] });
      p.fill(
        polygon([
          [1130, 318],
          [-40, 60],
          [-40, 470],
        ]),
        ink.indigo,
        [ink.straw, 'right', 0.05, 0.95],
      );
      p.fill(
        polygon([
          [1200, 318],
          [1840, 190],
          [1840, 440],
        ]),
        ink.indigo,
        [ink.straw, 'left', 0.1, 0.9],
      );
      for (const [x, y, w, h] of [
        [420, 560, 300, 40],
        [1500, 600, 260, 34],
        [900, 640, 360, 30],
      ])
        p.fill(blob(x, y, w, h, { seed: x }), ink.indigo, [ink.dusk, 'up', 0, 0.8]);
      swell(p, 800, 70, 430, 60, ink.seaDeep, ink.abyss, ink.sea);
      const tower = polygon([
        [1112, 372],
        [1218, 372],
        [1252, 900],
        [1078, 900],
      ]);
      p.fill(tower, ink.cream, [ink.mauve, 'right', 0, 0.9]);
      p.inside(tower, () => {
        for (let k = 0; k < 3; k++)
          p.fill(rectangle(1040, 452 + k * 164, 260, 82), ink.ember, [ink.maroon, 'right', 0, 1]);
      });
      for (const y of [420, 560, 706]) p.fill(rectangle(1154, y, 20, 34), ink.basalt);
      p.fill(rectangle(1092, 356, 146, 22), ink.basalt);
      p.fill(rectangle(1122, 276, 86, 82), ink.straw, [ink.paper, 'centre', 1, 0.1]);
      for (const x of [1122, 1150, 1178, 1204]) p.fill(rectangle(x, 276, 5, 82), ink.basalt);
      p.fill(
        polygon([
          [1108, 278],
          [1222, 278],
          [1190, 232],
          [1140, 232],
        ]),
        ink.ember,
        [ink.maroon, 'right', 0, 1],
      );
      p.fill(ellipse(1165, 226, 13), ink.basalt).stroke('M1165 216V186', ink.basalt, 5);
      p.stroke('M1096 338H1234', ink.basalt, 4);
      const rock = polygon([
        [860, 960],
        [930, 850],
        [1010, 868],
        [1050, 806],
        [1130, 834],
        [1210, 800],
        [1290, 842],
        [1340, 884],
        [1420, 900],
        [1500, 990],
        [1500, 1100],
        [820, 1100],
      ]);
      p.fill(rock, ink.soot, [ink.basalt, 'down', 0, 1]);
      p.inside(rock, () => {
        for (let i = 0; i < 60; i++) {
          const [x, y] = [p.between(860, 1480), p.between(810, 1000)];
          p.fill(gouge(x, y, x + p.between(-20, 40), y + p.between(20, 70), p.between(2, 7)), ink.stone);
        }
      });
      for (let i = 0; i < 46; i++) {
        const a = p.between(-2.7, -0.8);
        const r = p.between(20, 190);
        p.fill(ellipse(900 + Math.cos(a) * r, 930 + Math.sin(a) * r, p.between(3, 11)), ink.foam);
      }
      p.fill(blob(902, 930, 96, 66, { seed: 4, wobble: 0.25 }), ink.foam, [ink.seaLight, 'down', 0, 0.9]);
      swell(p, 950, 120, 610, 300, ink.sea, ink.seaDeep, ink.foam);
      swell(p, 1080, 130, 760, 20, ink.seaDeep, ink.abyss, ink.seaLight);
      swell(p, 1210, 120, 900, 520, ink.abyss, ink.night, ink.sea);
    },
  },
  {
    key: 'houle',
    alternativeText: {
      fr: 'Une houle régulière au large, cinq rangs de vagues et un petit navire blanc à l’horizon.',
      en: 'A regular swell offshore, five rows of waves and a small white ship on the horizon.',
    },
    draw(p) {
      p.fill('M0 0H1800V520H0Z', ink.foam, [ink.blush, 'down', 0, 0.9]);
      p.fill(ellipse(520, 300, 92), ink.coral, [ink.ember, 'down', 0, 0.8]);
      for (const [x, y, w] of [
        [1200, 160, 330],
        [1480, 230, 220],
        [330, 180, 200],
      ])
        p.fill(blob(x, y, w, 20, { seed: x }), ink.paper);
      p.fill('M0 430H1800V700H0Z', ink.seaLight, [ink.sea, 'down', 0, 0.8]);
      ripples(p, {
        top: 436,
        bottom: 560,
        count: 90,
        colours: [ink.foam, ink.sea, ink.blush],
        length: [30, 120],
        width: [1.5, 4],
      });
      p.fill(
        polygon([
          [1210, 414],
          [1420, 414],
          [1396, 442],
          [1230, 442],
        ]),
        ink.basalt,
      );
      p.fill(rectangle(1250, 386, 90, 28), ink.paper, [ink.ash, 'right', 0, 0.7])
        .fill(rectangle(1276, 362, 44, 26), ink.paper)
        .fill(rectangle(1352, 372, 20, 42), ink.ember);
      p.stroke('M1298 362V318', ink.basalt, 4);
      swell(p, 620, 56, 360, 40, ink.sea, ink.seaDeep, ink.foam);
      swell(p, 740, 84, 500, 300, ink.seaLight, ink.sea, ink.paper);
      swell(p, 880, 112, 640, 90, ink.sea, ink.seaDeep, ink.foam);
      swell(p, 1040, 140, 820, 560, ink.seaDeep, ink.abyss, ink.seaLight);
      swell(p, 1200, 150, 980, 210, ink.abyss, ink.night, ink.sea);
      gull(p, 820, 300, 46, ink.basalt);
      gull(p, 920, 250, 30, ink.basalt);
    },
  },
  {
    key: 'fonds-marins',
    alternativeText: {
      fr: 'Une carte de courbes de niveau sous-marines, du bleu profond au sable, avec une fosse sombre et le tracé d’un navire.',
      en: 'A chart of depth contours from deep blue to sand, with a dark trench and the track of a ship.',
    },
    draw(p) {
      const depth = (x, y) => {
        const mount = (cx, cy, r, h) => h * Math.exp(-((x - cx) ** 2 + ((y - cy) * 1.15) ** 2) / (2 * r * r));
        const trench = -0.95 * Math.exp(-(((x * 0.42 + y - 1130 + 70 * Math.sin(x * 0.004)) / 110) ** 2));
        return (
          fractal(x * 0.0019 + 3, y * 0.0019, 17, 4) * 0.75 +
          mount(1260, 420, 150, 1.25) +
          mount(330, 300, 190, 0.8) +
          mount(1540, 900, 120, 0.6) +
          trench
        );
      };
      const levels = Array.from({ length: 19 }, (_, i) => -1.05 + i * 0.12);
      const hues = [
        ink.night,
        ink.abyss,
        ink.abyss,
        ink.seaDeep,
        ink.seaDeep,
        ink.sea,
        ink.sea,
        ink.sea,
        ink.seaLight,
        ink.seaLight,
        ink.seaLight,
        ink.foam,
        ink.foam,
        ink.cream,
        ink.sand,
        ink.straw,
        ink.coral,
        ink.ember,
        ink.rust,
        ink.maroon,
      ];
      p.fill('M0 0H1800V1200H0Z', hues[0]);
      // Each level is a sheet of its own, cut row by row so that one path serves any shape.
      const cell = 6;
      levels.forEach((level, i) => {
        let d = '';
        for (let y = 0; y < 1200; y += cell) {
          let start = null;
          for (let x = 0; x <= 1800; x += cell) {
            const high = x < 1800 && depth(x, y) > level;
            if (high && start === null) start = x;
            if (!high && start !== null) {
              d += `M${start} ${y}H${x}V${y + cell}H${start}Z`;
              start = null;
            }
          }
        }
        if (d)
          p.fill(
            d,
            hues[i + 1],
            i > 2 && i < 15 ? [hues[Math.max(0, i - 1)], 'downright', 0, 0.34] : undefined,
          );
      });
      contours(depth, levels, { cell }).forEach(
        ({ d }, i) =>
          d && p.stroke(d, i % 4 === 0 ? ink.basalt : i > 9 ? ink.stone : ink.night, i % 4 === 0 ? 4.5 : 2),
      );
      const track = [];
      for (let k = 0; k < 6; k++)
        track.push(
          k % 2 ? [1620, 190 + k * 96] : [860, 190 + k * 96],
          k % 2 ? [860, 190 + k * 96] : [1620, 190 + k * 96],
        );
      p.stroke(`M${track.map((q) => q.join(' ')).join('L')}`, ink.paper, 5);
      p.placed({ x: 1240, y: 670, turn: -90 }, () => {
        p.fill('M0 -46C24 -20 24 20 20 52H-20C-24 20 -24 -20 0 -46Z', ink.paper, [
          ink.ash,
          'right',
          0,
          0.8,
        ]).fill(rectangle(-10, -6, 20, 34), ink.ember);
      });
      for (let x = 0; x <= 1800; x += 300) p.stroke(`M${x} 0V1200`, ink.paper, 1.2);
      for (let y = 0; y <= 1200; y += 300) p.stroke(`M0 ${y}H1800`, ink.paper, 1.2);
    },
  },
  {
    key: 'port',
    alternativeText: {
      fr: 'Un port au petit matin : un cargo à voiles à quai, des maisons étroites et leurs reflets.',
      en: 'A harbour in the early morning: a sailing cargo ship at the quay, narrow houses and their reflections.',
    },
    draw(p) {
      p.fill('M0 0H1800V760H0Z', ink.blush, [ink.straw, 'down', 0, 0.85]);
      p.fill(ellipse(1520, 360, 96), ink.paper, [ink.straw, 'down', 0, 0.8]);
      const colours = [
        [ink.coral, ink.ember],
        [ink.cream, ink.sand],
        [ink.seaLight, ink.sea],
        [ink.sand, ink.ochre],
        [ink.sage, ink.moss],
        [ink.fog, ink.ash],
        [ink.ember, ink.rust],
      ];
      let x = -30;
      for (let i = 0; x < 900; i++) {
        const w = p.between(84, 134);
        const h = p.between(180, 330);
        const y = 700 - h;
        const [c, s] = colours[i % colours.length];
        p.fill(rectangle(x, y, w, h + 40), c, [s, 'right', 0, 0.85]);
        p.fill(
          polygon([
            [x - 6, y + 4],
            [x + w / 2, y - p.between(44, 86)],
            [x + w + 6, y + 4],
          ]),
          i % 2 ? ink.soot : ink.rust,
          [ink.basalt, 'right', 0, 0.9],
        );
        for (let r = 0; r < Math.floor(h / 74); r++)
          for (const f of [0.2, 0.6])
            p.fill(
              rectangle(x + w * f, y + 26 + r * 70, w * 0.2, 34),
              p.random() < 0.2 ? ink.straw : ink.indigo,
            );
        x += w;
      }
      p.fill('M0 712H960V780H0Z', ink.stone, [ink.soot, 'down', 0, 1]);
      p.fill('M0 760H1800V1200H0Z', ink.sea, [ink.seaDeep, 'down', 0, 1]);
      p.fill('M960 700C1200 690 1500 706 1800 690V770H960Z', ink.mauve, [ink.dusk, 'right', 0, 0.8]);
      // The ship: three stiff wings on a dark hull.
      p.fill(
        polygon([
          [640, 700],
          [1560, 690],
          [1630, 650],
          [1560, 850],
          [720, 850],
        ]),
        ink.basalt,
        [ink.indigo, 'up', 0, 0.8],
      );
      p.fill(
        polygon([
          [712, 836],
          [1565, 836],
          [1558, 858],
          [722, 858],
        ]),
        ink.ember,
      );
      p.fill(rectangle(690, 620, 130, 84), ink.paper, [ink.ash, 'right', 0, 0.7])
        .fill(rectangle(706, 636, 98, 18), ink.indigo)
        .fill(rectangle(716, 584, 70, 38), ink.paper);
      for (const [mx, s] of [
        [900, 1],
        [1140, 1.1],
        [1380, 1],
      ]) {
        p.stroke(`M${mx} 694V${694 - 500 * s}`, ink.basalt, 12);
        p.fill(
          curve(
            [
              [mx + 8, 694 - 490 * s],
              [mx + 96, 694 - 390 * s],
              [mx + 140, 694 - 200 * s],
              [mx + 150, 660],
              [mx + 8, 650],
            ],
            false,
          ) + 'Z',
          ink.paper,
          [ink.coral, 'downright', 0, 0.8],
        );
        for (let k = 1; k < 5; k++)
          p.stroke(
            `M${mx + 10} ${694 - 490 * s + k * 95 * s}L${mx + 60 + k * 22} ${694 - 470 * s + k * 95 * s}`,
            ink.ash,
            3,
          );
      }
      ripples(p, {
        top: 790,
        bottom: 1200,
        count: 150,
        colours: [ink.seaLight, ink.foam, ink.seaDeep, ink.abyss],
        length: [40, 260],
        width: [2, 8],
      });
      ripples(p, {
        from: 900,
        to: 1560,
        top: 870,
        bottom: 1120,
        count: 60,
        colours: [ink.coral, ink.blush, ink.paper],
        length: [40, 160],
        width: [2, 7],
      });
      ripples(p, {
        from: 0,
        to: 860,
        top: 800,
        bottom: 960,
        count: 50,
        colours: [ink.coral, ink.sand, ink.sage],
        length: [30, 110],
        width: [2, 6],
      });
      figure(p, 420, 716, 84, ink.basalt);
      figure(p, 470, 718, 80, ink.indigo, ink.ember);
      gull(p, 1240, 120, 44, ink.basalt);
      gull(p, 1060, 90, 30, ink.basalt);
    },
  },
  {
    key: 'marees',
    alternativeText: {
      fr: 'Une échelle de marée au pied d’une jetée ; au-dessus de l’eau, des courbes sinusoïdales se superposent dans le ciel.',
      en: 'A tide gauge at the foot of a jetty; above the water sine curves overlap in the sky.',
    },
    draw(p) {
      p.fill('M0 0H1800V800H0Z', ink.cream, [ink.blush, 'down', 0, 0.7]);
      const wave = (x, parts) => parts.reduce((sum, [a, f, ph]) => sum + a * Math.sin(x * f + ph), 0);
      const parts = [
        [120, 0.0112, 0],
        [44, 0.0119, 1.1],
        [30, 0.0056, 0.4],
        [18, 0.0225, 2],
      ];
      const drawn = (list, colour, width, y = 370) => {
        const line = [];
        for (let x = -20; x <= 1820; x += 10) line.push([x, y - wave(x, list)]);
        p.stroke(curve(line), colour, width);
      };
      for (let y = 130; y <= 610; y += 60) p.stroke(`M0 ${y}H1800`, ink.sand, 2);
      parts.forEach((part, i) => drawn([part], [ink.seaLight, ink.mauve, ink.sage, ink.ochre][i], 7));
      drawn(parts, ink.ember, 15);
      for (let k = 0; k < 15; k++) {
        const x = 60 + k * 124;
        p.fill(ellipse(x, 370 - wave(x, parts), 17), ink.paper).fill(
          ellipse(x, 370 - wave(x, parts), 11),
          ink.basalt,
        );
      }
      p.fill('M0 740H1800V1200H0Z', ink.sea, [ink.seaDeep, 'down', 0, 1]);
      ripples(p, {
        top: 752,
        bottom: 1200,
        count: 170,
        colours: [ink.seaLight, ink.foam, ink.seaDeep],
        length: [50, 260],
        width: [2, 8],
      });
      const jetty = polygon([
        [1180, 690],
        [1840, 660],
        [1840, 1260],
        [1230, 1260],
      ]);
      p.fill(jetty, ink.stone, [ink.basalt, 'down', 0, 1]);
      p.inside(jetty, () => {
        for (let r = 0; r < 7; r++)
          for (let c = 0; c < 6; c++)
            p.stroke(
              polygon([
                [1170 + c * 130 + (r % 2) * 60, 700 + r * 80],
                [1296 + c * 130 + (r % 2) * 60, 694 + r * 80],
                [1298 + c * 130 + (r % 2) * 60, 768 + r * 80],
                [1172 + c * 130 + (r % 2) * 60, 774 + r * 80],
              ]),
              ink.soot,
              5,
            );
        p.fill('M1100 930C1300 900 1500 950 1860 920V1260H1100Z', ink.fern, [ink.basalt, 'down', 0.1, 1]);
      });
      p.fill(rectangle(1088, 590, 92, 372), ink.paper, [ink.ash, 'right', 0, 0.7]);
      for (let k = 0; k < 12; k++)
        p.fill(
          rectangle(1088, 600 + k * 30, k % 5 === 0 ? 70 : 36, 15),
          k % 5 === 0 ? ink.ember : ink.basalt,
        );
      ripples(p, {
        from: 1060,
        to: 1210,
        top: 946,
        bottom: 980,
        count: 16,
        colours: [ink.foam, ink.seaLight],
        length: [60, 130],
        width: [3, 6],
      });
      gull(p, 1420, 560, 50, ink.basalt);
      figure(p, 1500, 676, 120, ink.basalt, ink.ember);
    },
  },
  {
    key: 'laminaires',
    alternativeText: {
      fr: 'Une forêt sous-marine de grandes algues dorées, un plongeur et un banc de poissons dans la lumière.',
      en: 'An underwater forest of tall golden kelp, a diver and a shoal of fish in the light.',
    },
    draw(p) {
      p.fill('M0 0H1800V1200H0Z', ink.seaLight, [ink.seaDeep, 'down', 0, 1.1]);
      for (const [x, w] of [
        [260, 120],
        [620, 90],
        [980, 160],
        [1400, 110],
      ])
        p.fill(
          polygon([
            [x, -10],
            [x + w, -10],
            [x + w * 2.3 - 240, 1000],
            [x - w - 260, 1000],
          ]),
          ink.seaLight,
          [ink.sea, 'down', 0.2, 1.1],
        );
      const kelp = (x, base, height, lean, scale, colours) => {
        const at = (t) => [x + lean * t * t + Math.sin(t * 7 + x) * 22 * scale, base - t * height];
        const line = [];
        for (let k = 0; k <= 20; k++) line.push(at(k / 20));
        p.stroke(curve(line), colours[1], 7 * scale);
        for (let k = 2; k < 15; k++) {
          const [lx, ly] = at(k / 15);
          const side = k % 2 ? 1 : -1;
          const l = (210 + 50 * Math.sin(k * 1.7)) * scale;
          p.fill(
            gouge(
              lx,
              ly,
              lx + side * l + lean * 0.08,
              ly - l * p.between(0.15, 0.55),
              34 * scale,
              side * 46 * scale,
            ),
            colours[0],
            [colours[1], side > 0 ? 'right' : 'left', 0, 0.95],
          );
          p.fill(ellipse(lx + side * 7 * scale, ly - 2, 6.5 * scale, 8 * scale), colours[2]);
        }
      };
      for (let i = 0; i < 12; i++)
        kelp(p.between(0, 1800), 1200, p.between(700, 1000), p.between(-60, 60), 0.6, [
          ink.sea,
          ink.seaDeep,
          ink.sea,
        ]);
      const shoal = (cx, cy, n2, colour) => {
        for (let i = 0; i < n2; i++) {
          const [x, y] = [cx + p.between(-190, 190), cy + p.between(-80, 80)];
          p.fill(
            `M${x - 24} ${y}Q${x} ${y - 13} ${x + 22} ${y}Q${x} ${y + 13} ${x - 24} ${y}M${x - 20} ${y}L${x - 36} ${y - 11}V${y + 11}Z`,
            colour,
            [ink.seaDeep, 'down', 0, 0.6],
          );
        }
      };
      shoal(1180, 300, 26, ink.foam);
      shoal(520, 620, 15, ink.coral);
      p.placed({ x: 900, y: 520, turn: 24, scale: 1.25 }, () => {
        p.fill('M-70 -14C-20 -34 40 -30 78 -12L80 12C40 26 -20 24 -70 14Z', ink.basalt, [
          ink.indigo,
          'up',
          0,
          0.8,
        ]);
        p.fill(ellipse(102, 0, 26, 24), ink.basalt).fill(blob(116, 4, 13, 10), ink.straw);
        p.fill('M-20 -56H58C70 -56 70 -26 58 -26H-20C-32 -26 -32 -56 -20 -56Z', ink.ember, [
          ink.maroon,
          'down',
          0,
          0.9,
        ]);
        p.stroke('M-66 -4L-140 -22', ink.basalt, 20).stroke('M-66 8L-138 26', ink.basalt, 20);
        p.fill('M-132 -38L-210 -60L-200 -20L-134 -8Z', ink.ember).fill(
          'M-130 14L-206 22L-190 56L-134 38Z',
          ink.ember,
        );
        p.stroke('M40 14L92 62L130 58', ink.basalt, 16);
      });
      for (let i = 0; i < 14; i++)
        p.fill(ellipse(1050 + Math.sin(i) * 24 + i * 5, 470 - i * 32, 4 + (i % 4) * 3), ink.foam);
      for (let i = 0; i < 8; i++) {
        const x = [60, 230, 400, 1250, 1420, 1580, 1740, 690][i];
        kelp(
          x,
          1230,
          [1180, 900, 640, 620, 1000, 1220, 860, 380][i],
          (900 - x) * 0.12,
          1.15,
          i % 2 ? [ink.ochre, ink.rust, ink.straw] : [ink.moss, ink.pine, ink.sage],
        );
      }
      p.fill(below(ridge({ y: 1200, height: 120, seed: 8, scale: 0.004 })), ink.abyss, [
        ink.night,
        'down',
        0,
        1,
      ]);
    },
  },
  {
    key: 'marais-salants',
    alternativeText: {
      fr: 'Des marais salants vus du ciel : bassins bleus, roses et ocre séparés par des talus, de petits tas de sel blanc.',
      en: 'Salt marshes from above: blue, pink and ochre basins between banks, small white heaps of salt.',
    },
    draw(p) {
      p.fill('M0 0H1800V1200H0Z', ink.moss, [ink.fern, 'downright', 0, 0.9]);
      for (let i = 0; i < 260; i++) {
        const [x, y] = [p.between(0, 1800), p.between(0, 1200)];
        p.fill(gouge(x, y, x + p.between(10, 40), y - p.between(10, 30), 3), i % 2 ? ink.sage : ink.pine);
      }
      const basins = [
        [ink.seaLight, ink.sea],
        [ink.foam, ink.seaLight],
        [ink.blush, ink.coral],
        [ink.sea, ink.seaDeep],
        [ink.sand, ink.ochre],
        [ink.mauve, ink.dusk],
        [ink.cream, ink.blush],
      ];
      const warp = (u, v) => [
        60 + u * 1720 + Math.sin(v * 4.2) * 70 + noise(u * 3, v * 3, 5) * 46 - 30,
        20 + v * 1180 + Math.sin(u * 3.6 + 0.5) * 80 + noise(u * 3 + 9, v * 3, 6) * 36 - 20,
      ];
      const [columns, rows] = [9, 7];
      for (let c = 0; c < columns; c++) {
        for (let r = 0; r < rows; r++) {
          if (c === 4) continue;
          const split = noise(c * 1.7, r * 1.9, 3) > 0.05 ? 2 : 1;
          for (let k = 0; k < split; k++) {
            const [u0, u1] = [(c + 0.05) / columns, (c + 0.95) / columns];
            const v0 = (r + (k + 0.06) / split) / rows;
            const v1 = (r + (k + 0.93) / split) / rows;
            const shape = [];
            for (let t = 0; t <= 1; t += 0.25) shape.push(warp(u0 + (u1 - u0) * t, v0));
            for (let t = 0.25; t <= 1; t += 0.25) shape.push(warp(u1, v0 + (v1 - v0) * t));
            for (let t = 0.25; t <= 1; t += 0.25) shape.push(warp(u1 - (u1 - u0) * t, v1));
            for (let t = 0.25; t < 1; t += 0.25) shape.push(warp(u0, v1 - (v1 - v0) * t));
            const [colour, second] = basins[Math.floor(p.random() * basins.length)];
            p.fill(polygon(shape), colour, [second, ['downright', 'down', 'left'][(c + r) % 3], 0, 0.75]);
            if (p.random() < 0.35) {
              for (let h = 0; h < 3; h++) {
                const [x, y] = warp(u0 + 0.012 + h * 0.026, v1 - 0.02);
                p.fill(ellipse(x + 7, y + 5, 17, 9), ink.stone).fill(
                  polygon([
                    [x - 17, y + 5],
                    [x, y - 22],
                    [x + 17, y + 5],
                  ]),
                  ink.paper,
                  [ink.ash, 'right', 0, 0.8],
                );
              }
            }
          }
        }
      }
      const canal = [];
      for (let v = -0.05; v <= 1.06; v += 0.1) canal.push(warp(4.5 / 9, v));
      p.stroke(curve(canal), ink.fern, 150)
        .stroke(curve(canal), ink.seaDeep, 112)
        .stroke(curve(canal), ink.sea, 40);
      const [bx, by] = warp(4.5 / 9, 0.42);
      p.placed({ x: bx, y: by, turn: 8 }, () =>
        p
          .fill('M0 -62C26 -30 26 30 18 60H-18C-26 30 -26 -30 0 -62Z', ink.ember, [
            ink.maroon,
            'right',
            0,
            0.8,
          ])
          .fill('M0 -42C14 -20 14 22 10 42H-10C-14 22 -14 -20 0 -42Z', ink.cream),
      );
      const [fx, fy] = warp(6.02 / 9, 0.52);
      p.stroke(`M${fx} ${fy}L${fx - 78} ${fy + 36}`, ink.basalt, 5);
      figure(p, fx, fy + 20, 62, ink.basalt, ink.ember);
    },
  },
  {
    key: 'ile',
    alternativeText: {
      fr: 'Une petite île verte aux maisons blanches, une vedette postale à coque orange qui s’en approche.',
      en: 'A small green island with white houses, an orange mail boat drawing near.',
    },
    draw(p) {
      p.fill('M0 0H1800V620H0Z', ink.foam, [ink.seaLight, 'up', 0, 0.7]);
      for (const [x, y, w, h] of [
        [330, 170, 230, 44],
        [430, 210, 280, 34],
        [1360, 130, 260, 40],
        [1500, 170, 200, 30],
      ])
        p.fill(blob(x, y, w, h, { seed: x, wobble: 0.2 }), ink.paper, [ink.fog, 'down', 0, 0.8]);
      p.fill('M0 560H1800V1200H0Z', ink.sea, [ink.seaDeep, 'down', 0, 1]);
      const land = ridge({
        from: 640,
        to: 1700,
        y: 580,
        height: 240,
        seed: 15,
        scale: 0.005,
        peak: (x) => Math.max(0, Math.sin(((x - 640) / 1060) * Math.PI)) ** 0.6,
      });
      p.fill(below(land, 640), ink.moss, [ink.fern, 'right', 0, 1]);
      p.inside(below(land, 640), () => {
        for (let i = 0; i < 80; i++) {
          const [x, y] = [p.between(660, 1680), p.between(420, 600)];
          p.fill(
            gouge(x, y, x + p.between(40, 120), y + p.between(-14, 14), p.between(2, 6)),
            i % 2 ? ink.sage : ink.pine,
          );
        }
      });
      p.fill(
        polygon([
          [610, 640],
          [650, 580],
          [760, 604],
          [900, 590],
          [1080, 610],
          [1280, 592],
          [1460, 606],
          [1640, 588],
          [1730, 640],
        ]),
        ink.soot,
        [ink.basalt, 'down', 0, 1],
      );
      for (const [x, y, s, c] of [
        [860, 560, 1, ink.seaLight],
        [950, 530, 1.1, ink.ember],
        [1050, 552, 0.9, ink.soot],
        [1120, 500, 1, ink.soot],
        [1220, 520, 1.15, ink.sea],
        [1330, 540, 0.9, ink.soot],
        [1010, 590, 1, ink.ember],
      ]) {
        p.fill(rectangle(x, y - 44 * s, 74 * s, 46 * s), ink.paper, [ink.ash, 'right', 0, 0.8]);
        p.fill(
          polygon([
            [x - 5, y - 42 * s],
            [x + 12 * s, y - 78 * s],
            [x + 62 * s, y - 78 * s],
            [x + 79 * s, y - 42 * s],
          ]),
          c,
          [ink.basalt, 'right', 0, 0.6],
        );
        p.fill(rectangle(x + 14 * s, y - 30 * s, 12 * s, 15 * s), ink.indigo).fill(
          rectangle(x + 46 * s, y - 32 * s, 14 * s, 34 * s),
          ink.rust,
        );
      }
      p.fill(rectangle(1418, 380, 34, 150), ink.paper, [ink.ash, 'right', 0, 0.8]).fill(
        rectangle(1412, 366, 46, 18),
        ink.ember,
      );
      p.stroke('M1580 600V510', ink.basalt, 4).fill(
        polygon([
          [1582, 512],
          [1640, 526],
          [1582, 542],
        ]),
        ink.ember,
      );
      ripples(p, {
        top: 640,
        bottom: 1200,
        count: 190,
        colours: [ink.seaLight, ink.seaDeep, ink.foam],
        length: [40, 280],
        width: [2, 9],
      });
      p.placed({ x: 640, y: 900, scale: 1.5 }, () => {
        p.fill('M-240 30C-140 44 -40 38 60 30L40 58H-210Z', ink.foam);
        p.fill(
          polygon([
            [-190, -20],
            [170, -34],
            [120, 46],
            [-168, 46],
          ]),
          ink.ember,
          [ink.maroon, 'down', 0, 0.9],
        );
        p.fill(
          polygon([
            [-180, 16],
            [138, 16],
            [120, 46],
            [-168, 46],
          ]),
          ink.basalt,
        );
        p.fill(
          polygon([
            [-60, -100],
            [56, -100],
            [78, -28],
            [-66, -24],
          ]),
          ink.paper,
          [ink.ash, 'right', 0, 0.7],
        );
        p.fill(
          polygon([
            [-44, -84],
            [46, -84],
            [58, -56],
            [-46, -54],
          ]),
          ink.indigo,
        ).fill(rectangle(-74, -112, 144, 14), ink.basalt);
        p.stroke('M-20 -112V-170', ink.basalt, 5).fill(
          polygon([
            [-18, -168],
            [34, -156],
            [-18, -142],
          ]),
          ink.straw,
        );
        p.fill(rectangle(-160, -62, 62, 40), ink.straw, [ink.ochre, 'right', 0, 0.9]).stroke(
          'M-129 -62V-22',
          ink.rust,
          5,
        );
        figure(p, -88, -20, 70, ink.indigo, ink.indigo);
      });
      p.fill(gouge(260, 990, 900, 1000, 10, 20), ink.foam).fill(gouge(180, 1040, 760, 1050, 8, 14), ink.foam);
      gull(p, 420, 420, 52, ink.basalt);
      gull(p, 520, 370, 36, ink.basalt);
      gull(p, 300, 350, 30, ink.basalt);
    },
  },
  {
    key: 'barques',
    alternativeText: {
      fr: 'Trois voiliers sur une mer calme, leurs voiles claires découpées sur un ciel rose.',
      en: 'Three sailing boats on a calm sea, pale sails cut out against a pink sky.',
    },
    draw(p) {
      p.fill('M0 0H1800V700H0Z', ink.coral, [ink.blush, 'down', 0, 1]);
      p.fill(ellipse(1180, 560, 190), ink.straw, [ink.flame, 'down', 0, 0.7]);
      p.fill('M0 640H1800V1200H0Z', ink.seaDeep, [ink.abyss, 'down', 0, 1]);
      ripples(p, {
        top: 650,
        bottom: 1200,
        count: 170,
        colours: [ink.sea, ink.seaLight, ink.abyss],
        length: [40, 260],
        width: [2, 9],
      });
      ripples(p, {
        from: 1000,
        to: 1360,
        top: 652,
        bottom: 1000,
        count: 70,
        colours: [ink.straw, ink.flame, ink.blush],
        length: [40, 170],
        width: [2, 8],
      });
      boat(p, 430, 760, 2.1, ink.basalt, ink.paper);
      boat(p, 840, 700, 1.2, ink.rust, ink.cream);
      boat(p, 1480, 690, 0.9, ink.indigo, ink.paper);
      ripples(p, {
        from: 280,
        to: 600,
        top: 786,
        bottom: 940,
        count: 34,
        colours: [ink.paper, ink.blush],
        length: [40, 130],
        width: [2, 6],
      });
      gull(p, 700, 260, 50, ink.maroon);
      gull(p, 800, 210, 34, ink.maroon);
    },
  },
];
