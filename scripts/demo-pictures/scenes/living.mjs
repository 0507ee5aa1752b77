import { blob, curve, ellipse, gouge, leaf, noise, polygon, rectangle } from '../geometry.mjs';
import { ink } from '../palette.mjs';
import { figure } from './motifs.mjs';

const sparrow = (p, x, y, s, mirror, cap = ink.rust) =>
  p.placed({ x, y, scale: s, mirror }, () => {
    p.stroke('M-6 44L-10 74M14 44L14 74', ink.basalt, 5);
    p.fill(gouge(-40, 6, -140, 44, 17, -4), ink.soot);
    p.fill(
      'M-66 4C-60 -40 -20 -62 20 -66C30 -96 72 -104 90 -78C96 -60 88 -46 74 -34C72 20 40 52 0 54C-34 54 -60 36 -66 4Z',
      ink.sand,
      [ink.ash, 'down', 0, 0.9],
    );
    p.fill('M-74 10C-50 -34 -6 -46 34 -34C30 6 -6 34 -74 28Z', ink.rust, [ink.maroon, 'left', 0, 0.9]);
    for (let k = 0; k < 4; k++) p.fill(gouge(-66 + k * 20, 18 - k * 5, -20 + k * 14, 2 - k * 8, 4), ink.sand);
    p.fill('M20 -70C30 -98 74 -104 90 -80C72 -84 50 -72 24 -62Z', cap);
    p.fill('M86 -78L112 -66L86 -60Z', ink.basalt)
      .fill(ellipse(70, -74, 5.5), ink.basalt)
      .fill('M62 -50C74 -52 84 -46 74 -34C68 -30 58 -40 62 -50Z', ink.basalt);
  });

export const living = [
  {
    key: 'moineaux',
    alternativeText: {
      fr: 'Une quinzaine de moineaux alignés sur des fils, une façade aux volets ouverts derrière eux.',
      en: 'Some fifteen sparrows in rows on wires, a façade with open shutters behind them.',
    },
    draw(p) {
      p.fill('M0 0H1800V1200H0Z', ink.foam, [ink.blush, 'down', 0, 0.9]);
      p.fill(rectangle(-20, 330, 640, 900), ink.coral, [ink.ember, 'left', 0, 0.6]).fill(
        polygon([
          [-30, 340],
          [-30, 240],
          [570, 240],
          [650, 340],
        ]),
        ink.rust,
        [ink.maroon, 'right', 0, 0.9],
      );
      p.fill(rectangle(1260, 470, 560, 760), ink.cream, [ink.sand, 'right', 0, 0.9]).fill(
        polygon([
          [1230, 480],
          [1310, 390],
          [1830, 390],
          [1830, 480],
        ]),
        ink.stone,
        [ink.soot, 'right', 0, 0.9],
      );
      for (const [x, y] of [
        [60, 440],
        [340, 440],
        [60, 820],
        [340, 820],
      ])
        p.fill(rectangle(x, y, 180, 260), ink.sea, [ink.seaDeep, 'right', 0, 0.9])
          .fill(rectangle(x + 46, y + 8, 88, 244), ink.indigo)
          .stroke(`M${x + 90} ${y + 8}V${y + 252}M${x + 46} ${y + 130}H${x + 134}`, ink.cream, 6);
      for (const [x, y] of [
        [1350, 560],
        [1580, 560],
        [1350, 900],
        [1580, 900],
      ])
        p.fill(rectangle(x, y, 150, 230), ink.moss, [ink.fern, 'right', 0, 0.9]).fill(
          rectangle(x + 38, y + 8, 76, 214),
          ink.indigo,
        );
      figure(p, 430, 700, 150, ink.basalt, ink.straw);
      p.fill(rectangle(340, 650, 180, 54), ink.sea, [ink.seaDeep, 'right', 0, 0.9]);
      const wire = (y, sag) => (x) => y + Math.sin((x / 1800) * Math.PI) * sag;
      const wires = [wire(170, 60), wire(400, 80), wire(660, 90), wire(920, 70)];
      for (const w of wires) {
        const line = [];
        for (let x = -20; x <= 1820; x += 60) line.push([x, w(x)]);
        p.stroke(curve(line), ink.basalt, 7);
      }
      const places = [
        [300, 0, 1],
        [470, 0, 1.1],
        [980, 0, 1],
        [1500, 0, 1.05],
        [720, 1, 1.3],
        [900, 1, 1.2],
        [1120, 1, 1.35],
        [1620, 1, 1.1],
        [180, 1, 1.1],
        [560, 2, 1.4],
        [1000, 2, 1.6],
        [1330, 2, 1.35],
        [860, 3, 1.7],
        [1180, 3, 1.5],
        [260, 3, 1.5],
      ];
      places.forEach(([x, w, s], i) =>
        sparrow(p, x, wires[w](x) - 70 * s, s, i % 3 === 1, i % 4 === 2 ? ink.stone : ink.maroon),
      );
      p.placed({ x: 1420, y: 250, turn: -18 }, () => {
        p.fill(gouge(0, 0, -110, -90, 32, 14), ink.rust)
          .fill(gouge(0, 0, 90, -110, 32, -14), ink.maroon)
          .fill('M-60 20C-30 -16 40 -20 70 4L100 8L70 20C40 40 -20 40 -60 20Z', ink.sand, [
            ink.ash,
            'down',
            0,
            0.9,
          ])
          .fill(gouge(-50, 20, -130, 44, 15), ink.soot);
      });
    },
  },
  {
    key: 'lichens',
    alternativeText: {
      fr: 'Des lichens en rosettes orange, gris-vert et jaunes étalés sur une pierre sombre, une loupe posée à côté.',
      en: 'Rosettes of orange, grey-green and yellow lichen spread on a dark stone, a magnifying glass beside them.',
    },
    draw(p) {
      p.fill('M0 0H1800V1200H0Z', ink.stone, [ink.soot, 'downright', 0, 1]);
      for (let i = 0; i < 240; i++)
        p.fill(
          blob(p.between(0, 1800), p.between(0, 1200), p.between(3, 16), p.between(2, 10), { seed: i }),
          [ink.soot, ink.ash, ink.basalt][i % 3],
        );
      p.stroke(
        curve([
          [-20, 820],
          [240, 760],
          [420, 840],
          [700, 800],
          [940, 900],
          [1260, 860],
          [1500, 960],
          [1820, 900],
        ]),
        ink.basalt,
        12,
      );
      const rosette = (x, y, r, colours, seed) => {
        for (let ring = 6; ring >= 1; ring--) {
          const rr = (r * ring) / 6;
          const n = Math.max(7, Math.round(rr / 7.5));
          for (let k = 0; k < n; k++) {
            const a = (k / n) * Math.PI * 2 + ring * 0.35 + noise(k, ring, seed) * 0.25;
            const q = rr * (0.86 + noise(Math.cos(a) * 1.7, Math.sin(a) * 1.7, seed) * 0.22);
            const size = 8 + r * 0.085;
            p.fill(
              blob(x + Math.cos(a) * q * 0.93, y + Math.sin(a) * q * 0.93, size, size * 0.8, {
                seed: k + ring,
                wobble: 0.2,
                corners: 8,
              }),
              colours[(ring + k) % 2],
              [colours[2], 'downright', 0, 0.75],
            );
          }
        }
        for (let k = 0; k < r / 8; k++) {
          const [a, q] = [p.between(0, 6.28), p.random() * r * 0.5];
          p.stroke(ellipse(x + Math.cos(a) * q, y + Math.sin(a) * q, 9, 8), colours[2], 5).fill(
            ellipse(x + Math.cos(a) * q, y + Math.sin(a) * q, 6),
            colours[3],
          );
        }
      };
      const orange = [ink.flame, ink.ochre, ink.ember, ink.rust];
      const grey = [ink.sage, ink.foam, ink.moss, ink.pine];
      const yellow = [ink.straw, ink.sand, ink.ochre, ink.rust];
      const white = [ink.fog, ink.paper, ink.ash, ink.soot];
      [
        [520, 470, 300, orange],
        [1130, 300, 220, grey],
        [1330, 800, 250, yellow],
        [860, 930, 170, grey],
        [190, 900, 190, white],
        [1650, 250, 150, orange],
        [150, 190, 150, grey],
        [860, 120, 90, white],
        [960, 600, 100, yellow],
        [1680, 1080, 130, white],
        [540, 1090, 96, orange],
        [1660, 620, 84, grey],
      ].forEach(([x, y, r, c], i) => rosette(x, y, r, c, i + 2));
      p.placed({ x: 1130, y: 640, turn: 38 }, () => {
        p.stroke(ellipse(8, 10, 172), ink.basalt, 26)
          .stroke(ellipse(0, 0, 172), ink.straw, 24, [ink.ochre, 'downright', 0, 0.9])
          .stroke(ellipse(0, 0, 158), ink.rust, 4);
        p.fill(gouge(-120, -70, -40, -130, 10, 12), ink.paper)
          .fill(rectangle(176, -20, 40, 40), ink.basalt)
          .fill('M212 -28H470C490 -18 490 18 470 28H212Z', ink.maroon, [ink.basalt, 'down', 0, 0.9]);
      });
    },
  },
  {
    key: 'abeilles',
    size: { width: 1200, height: 1600 },
    alternativeText: {
      fr: 'Une planche botanique : sauge, coquelicot et carotte sauvage, cinq abeilles solitaires de formes différentes.',
      en: 'A botanical plate: sage, poppy and wild carrot, five solitary bees of different shapes.',
    },
    draw(p) {
      p.fill('M0 0H1200V1600H0Z', ink.paper, [ink.sand, 'down', 0, 0.45]);
      const stem = (points, w = 9) => p.stroke(curve(points), ink.fern, w, [ink.pine, 'right', 0, 0.7]);
      stem([
        [330, 1600],
        [320, 1200],
        [360, 800],
        [330, 470],
      ]);
      for (let k = 0; k < 9; k++) {
        const y = 440 + k * 62;
        for (const s of [-1, 1]) {
          p.fill(gouge(338, y, 338 + s * (70 + k * 5), y - 46, 30, s * -20), ink.mauve, [
            ink.dusk,
            'down',
            0,
            1,
          ]);
          p.fill(gouge(338 + s * 44, y - 24, 338 + s * (92 + k * 5), y - 6, 17, s * 12), ink.dusk, [
            ink.indigo,
            'down',
            0,
            0.9,
          ]);
        }
      }
      for (const [y, s, l] of [
        [1080, -1, 230],
        [1140, 1, 250],
        [1330, -1, 270],
        [1400, 1, 240],
      ])
        p.fill(leaf(334, y, s > 0 ? -0.5 : Math.PI + 0.5, l, 62), ink.sage, [ink.fern, 'down', 0, 1]).stroke(
          `M334 ${y}L${334 + s * l * 0.8} ${y - l * 0.42}`,
          ink.fern,
          4,
        );
      stem([
        [700, 1600],
        [690, 1300],
        [760, 1000],
        [720, 700],
      ]);
      for (const [x, y, rx, ry, towards] of [
        [640, 590, 120, 128, 'down'],
        [800, 590, 120, 128, 'down'],
        [720, 560, 124, 110, 'down'],
        [640, 700, 116, 96, 'up'],
        [800, 700, 116, 96, 'up'],
      ]) {
        p.fill(blob(x, y, rx, ry, { seed: x + y, wobble: 0.05, corners: 18 }), ink.ember, [
          ink.rust,
          towards,
          0,
          0.95,
        ]);
      }
      p.fill(ellipse(720, 640, 52, 44), ink.basalt);
      for (let k = 0; k < 34; k++) {
        const a = (k / 34) * 6.28;
        p.stroke(
          `M${720 + Math.cos(a) * 40} ${640 + Math.sin(a) * 34}L${720 + Math.cos(a) * 78} ${640 + Math.sin(a) * 66}`,
          ink.basalt,
          3,
        ).fill(ellipse(720 + Math.cos(a) * 80, 640 + Math.sin(a) * 68, 6), ink.soot);
      }
      for (const [y, s] of [
        [1180, 1],
        [1350, -1],
        [1460, 1],
      ])
        for (let k = 0; k < 5; k++)
          p.fill(
            leaf(
              700 + s * k * 30,
              y - k * 26,
              s > 0 ? -0.2 - k * 0.1 : Math.PI + 0.2 + k * 0.1,
              110 - k * 12,
              20,
            ),
            ink.moss,
            [ink.fern, 'down', 0, 0.9],
          );
      stem([
        [980, 1600],
        [1000, 1300],
        [960, 980],
        [980, 620],
      ]);
      for (let k = 0; k < 17; k++) {
        const a = -Math.PI + ((k + 0.5) / 17) * Math.PI;
        const [ux, uy] = [980 + Math.cos(a) * 170, 480 + Math.sin(a) * 96 + Math.abs(k - 8) * 5];
        p.stroke(`M980 620Q${980 + (ux - 980) * 0.4} 540 ${ux} ${uy}`, ink.fern, 4);
        for (let j = 0; j < 14; j++)
          p.fill(
            ellipse(ux + p.between(-30, 30), uy + p.between(-20, 16), p.between(5, 10)),
            j % 3 ? ink.cream : ink.paper,
            [ink.sage, 'down', 0, 0.9],
          );
      }
      for (const [y, s] of [
        [1100, -1],
        [1260, 1],
        [1420, -1],
      ])
        for (let k = -3; k <= 3; k++)
          p.fill(
            leaf(980, y, s > 0 ? -0.4 + k * 0.16 : Math.PI + 0.4 + k * 0.16, 170 - Math.abs(k) * 24, 15),
            ink.fern,
            [ink.pine, 'down', 0, 0.8],
          );
      for (let i = 0; i < 90; i++) {
        const x = p.between(0, 1200);
        p.fill(
          gouge(x, 1620, x + p.between(-60, 60), 1620 - p.between(80, 300), 6, p.between(-20, 20)),
          i % 2 ? ink.moss : ink.sage,
        );
      }
      const bee = (x, y, s, turn, body, stripe, fuzz) =>
        p.placed({ x, y, turn, scale: s }, () => {
          p.fill(gouge(0, -24, -110, -130, 38, 24), ink.foam, [ink.seaLight, 'right', 0, 0.8]).fill(
            gouge(10, -24, 40, -150, 36, -20),
            ink.foam,
            [ink.seaLight, 'down', 0, 0.8],
          );
          p.stroke('M-20 30L-40 74M10 32L6 80M40 26L56 70', ink.basalt, 6);
          const abdomen = 'M10 -34C-40 -56 -130 -40 -150 6C-130 44 -40 50 10 32Z';
          p.fill(abdomen, body, [ink.basalt, 'down', 0, 0.6]);
          p.inside(abdomen, () =>
            [-120, -82, -44, -8].forEach((k) => p.stroke(`M${k} -60Q${k - 18} 0 ${k} 60`, stripe, 15)),
          );
          p.fill(blob(36, -2, 54, 46, { seed: 3, wobble: 0.14, corners: 22 }), fuzz, [
            ink.rust,
            'down',
            0,
            0.8,
          ]);
          p.fill(ellipse(96, 2, 30, 28), ink.basalt)
            .fill(ellipse(104, -6, 9), ink.fog)
            .stroke('M112 -18Q140 -50 168 -44M116 -8Q150 -24 176 -14', ink.basalt, 5);
        });
      bee(230, 300, 1.25, -14, ink.ochre, ink.basalt, ink.straw);
      bee(860, 200, 0.9, 16, ink.soot, ink.fog, ink.ash);
      bee(560, 330, 0.85, 24, ink.rust, ink.basalt, ink.coral);
      bee(560, 930, 1.05, -28, ink.basalt, ink.ember, ink.ochre);
      bee(1040, 830, 0.8, 200, ink.moss, ink.basalt, ink.sage);
    },
  },
  {
    key: 'serre',
    alternativeText: {
      fr: 'Une grande serre de verre au soir, des palmes et des bananiers éclairés de l’intérieur.',
      en: 'A large glasshouse in the evening, palms and banana trees lit from inside.',
    },
    draw(p) {
      p.fill('M0 0H1800V1200H0Z', ink.indigo, [ink.mauve, 'down', 0, 1]);
      const shell = 'M180 1040V560H480V470C480 230 680 110 900 110C1120 110 1320 230 1320 470V560H1620V1040Z';
      p.fill(shell, ink.straw, [ink.sage, 'up', 0, 0.9]);
      p.inside(shell, () => {
        const palm = (x, base, h, n, colour, shade) => {
          p.stroke(
            curve([
              [x, base],
              [x + 14, base - h * 0.5],
              [x, base - h],
            ]),
            ink.rust,
            18,
          );
          for (let k = 0; k < n; k++) {
            const a = -Math.PI + (k / (n - 1)) * Math.PI;
            const [tx, ty] = [
              x + Math.cos(a) * h * 0.52,
              base - h + Math.sin(a) * h * 0.32 + Math.abs(Math.cos(a)) * h * 0.12,
            ];
            p.fill(gouge(x, base - h, tx, ty, h * 0.06, Math.cos(a) * -h * 0.1), k % 2 ? colour : shade, [
              shade,
              'down',
              0,
              0.8,
            ]);
            for (let j = 2; j < 8; j++) {
              const [mx, my] = [x + ((tx - x) * j) / 8, base - h + ((ty - base + h) * j) / 8 - 10];
              p.fill(gouge(mx, my, mx + Math.cos(a) * 10, my + h * 0.13, 5), shade);
            }
          }
        };
        palm(900, 1050, 720, 11, ink.fern, ink.pine);
        palm(620, 1050, 470, 9, ink.moss, ink.fern);
        palm(1200, 1050, 520, 9, ink.moss, ink.fern);
        palm(330, 1050, 330, 9, ink.fern, ink.pine);
        palm(1480, 1050, 350, 9, ink.fern, ink.pine);
        for (let i = 0; i < 46; i++) {
          const x = p.between(190, 1610);
          p.fill(
            leaf(x, 1050, -Math.PI / 2 + p.between(-0.7, 0.7), p.between(90, 260), p.between(20, 46)),
            [ink.pine, ink.fern, ink.moss][i % 3],
            [ink.basalt, 'down', 0, 0.7],
          );
          if (i % 6 === 0) p.fill(blob(x, 880 + p.between(-60, 80), 18, 16, { seed: i }), ink.ember);
        }
      });
      for (let x = 180; x <= 1620; x += 60)
        p.stroke(
          `M${x} 1040V${x < 480 || x > 1320 ? 560 : 560 - Math.sqrt(Math.max(0, 1 - ((x - 900) / 430) ** 2)) * 440}`,
          ink.foam,
          x % 180 === 0 ? 8 : 4,
        );
      for (const y of [560, 700, 860]) p.stroke(`M180 ${y}H1620`, ink.foam, 7);
      for (const r of [1, 0.76, 0.5])
        p.stroke(
          `M${900 - 420 * r} 540C${900 - 420 * r} ${560 - 300 * r} ${900 - 200 * r} ${560 - 448 * r} 900 ${560 - 448 * r}C${900 + 200 * r} ${560 - 448 * r} ${900 + 420 * r} ${560 - 300 * r} ${900 + 420 * r} 540`,
          ink.foam,
          5,
        );
      p.stroke(shell, ink.paper, 11)
        .stroke('M900 110V50', ink.paper, 8)
        .fill(ellipse(900, 42, 13), ink.straw);
      p.fill('M0 1030H1800V1240H0Z', ink.pine, [ink.basalt, 'down', 0, 1]);
      p.fill(rectangle(160, 1010, 1480, 46), ink.stone, [ink.basalt, 'down', 0, 0.9]);
      p.fill(
        polygon([
          [830, 1056],
          [970, 1056],
          [1150, 1240],
          [650, 1240],
        ]),
        ink.straw,
        [ink.rust, 'down', 0, 0.9],
      );
      p.fill(rectangle(840, 830, 120, 190), ink.straw, [ink.flame, 'down', 0, 0.7]).stroke(
        'M840 1020V830H960V1020M900 830V1020',
        ink.paper,
        7,
      );
      figure(p, 760, 1150, 170, ink.basalt, ink.indigo);
      figure(p, 690, 1156, 120, ink.basalt, ink.ember);
    },
  },
];
