import { below, blob, curve, ellipse, fractal, gouge, noise, polygon, ridge } from '../geometry.mjs';
import { ink } from '../palette.mjs';
import { figure, pines } from './motifs.mjs';

const volcano = (x, top, base, slope, seed) => {
  const points = [];
  for (let i = -40; i <= 1840; i += 14) {
    const distance = Math.abs(i - x);
    const cone = top + Math.max(0, distance - 95) ** 0.93 * slope;
    const crater = distance < 95 ? 26 * Math.cos((distance / 95) * 1.4) : 0;
    points.push([i, Math.min(base, cone + crater + fractal(i * 0.011, seed, seed) * 24)]);
  }
  return points;
};

export const mountains = [
  {
    key: 'volcan',
    alternativeText: {
      fr: 'Un volcan sombre au crépuscule, une coulée orange descendant par paliers vers la mer.',
      en: 'A dark volcano at dusk, an orange flow stepping down towards the sea.',
    },
    draw(p) {
      p.fill('M0 420H1800V900H0Z', ink.blush, [ink.ember, 'down', 0, 0.85]);
      p.fill('M0 0H1800V420H0Z', ink.dusk, [ink.blush, 'down', 0.05, 1]);
      p.fill(ellipse(1360, 520, 120), ink.paper, [ink.straw, 'down', 0, 0.8]);
      for (const [x, y, w] of [
        [300, 300, 330],
        [1500, 250, 280],
        [1050, 170, 200],
      ]) {
        p.fill(blob(x, y, w, 22, { seed: x, wobble: 0.12 }), ink.mauve, [ink.blush, 'down', 0, 0.9]);
      }
      // The plume leans with the wind.
      for (let i = 0; i < 16; i++) {
        const t = i / 15;
        p.fill(
          blob(
            760 - t * 520 + p.between(-25, 25),
            250 - t * 190 + p.between(-18, 18),
            46 + t * 110,
            40 + t * 66,
            { seed: i + 3, wobble: 0.16 },
          ),
          i % 3 ? ink.stone : ink.soot,
          [i % 2 ? ink.coral : ink.basalt, i % 2 ? 'up' : 'down', 0.75, 0],
        );
      }
      p.fill(below(ridge({ y: 800, height: 190, seed: 9, scale: 0.003 })), ink.mauve, [
        ink.dusk,
        'down',
        0.2,
        1,
      ]);
      const cone = volcano(780, 300, 1250, 1.05, 4);
      p.fill(below(cone), ink.soot, [ink.basalt, 'right', 0, 1]);
      p.inside(below(cone), () => {
        for (let i = 0; i < 150; i++) {
          const x = p.between(60, 1640);
          const top = 340 + Math.abs(x - 780) * 0.9;
          const y = p.between(top, top + 380);
          const lean = (x - 780) * 0.28;
          p.fill(
            gouge(x, y, x + lean, y + p.between(70, 190), p.between(2, 7)),
            x < 780 ? ink.stone : ink.basalt,
          );
        }
        const flow = (offset, width) => {
          const left = [];
          const right = [];
          for (let y = 300; y <= 1120; y += 28) {
            const t = (y - 300) / 800;
            const middle =
              790 +
              offset +
              Math.sin(t * 7 + offset) * 34 * (0.3 + t) +
              t * t * 300 +
              noise(y * 0.02, offset, 5) * 22;
            const half = (width * (0.45 + t * 1.35)) / 2 + noise(y * 0.03, 9, 3) * 9;
            left.push([middle - half, y]);
            right.unshift([middle + half, y]);
          }
          return curve([...left, ...right], true);
        };
        p.fill(flow(0, 124), ink.rust, [ink.ember, 'up', 0, 1]);
        p.fill(flow(2, 80), ink.ember, [ink.flame, 'up', 0, 1]);
        p.fill(flow(3, 38), ink.flame, [ink.straw, 'up', 0.15, 0.95]);
        p.fill(ellipse(780, 318, 92, 17), ink.flame, [ink.straw, 'centre', 1, 0]);
        for (let i = 0; i < 34; i++) {
          const y = p.between(480, 1060);
          const x = 800 + ((y - 300) / 800) ** 2 * 300 + p.between(-50, 60);
          p.fill(blob(x, y, p.between(8, 26), p.between(4, 10), { seed: i }), ink.maroon);
        }
      });
      for (let i = 0; i < 60; i++) {
        const a = p.between(-2.6, -0.5);
        const r = p.between(20, 170) * (0.4 + p.random());
        p.fill(
          ellipse(780 + Math.cos(a) * r * 0.7, 300 + Math.sin(a) * r, p.between(2, 5)),
          p.random() < 0.5 ? ink.straw : ink.flame,
        );
      }
      p.fill('M0 1050H1800V1200H0Z', ink.seaDeep, [ink.abyss, 'down', 0, 1]);
      p.fill(blob(1110, 1052, 190, 30, { seed: 3, wobble: 0.2 }), ink.fog, [ink.coral, 'down', 0, 0.8]);
      p.fill(blob(1200, 1010, 120, 46, { seed: 5, wobble: 0.2 }), ink.cream, [ink.coral, 'down', 0, 0.9]);
      p.fill(blob(1290, 960, 84, 40, { seed: 6, wobble: 0.2 }), ink.cream, [ink.blush, 'down', 0, 0.9]);
      for (let i = 0; i < 90; i++) {
        const y = p.between(1066, 1200);
        const x = p.between(0, 1800);
        p.fill(
          gouge(x, y, x + p.between(50, 170), y, p.between(2, 5)),
          Math.abs(x - 1080) < 230 ? ink.flame : p.random() < 0.5 ? ink.sea : ink.seaLight,
        );
      }
      p.fill(
        below(ridge({ y: 1200, height: 130, seed: 31, scale: 0.006, peak: (x) => Math.max(0, 1 - x / 700) })),
        ink.basalt,
      );
      pines(p, 20, 520, (x) => 1190 - Math.max(0, 1 - x / 700) * 62, 26, ink.basalt, [40, 96]);
    },
  },
  {
    key: 'strates',
    alternativeText: {
      fr: 'Coupe d’un sol volcanique : basalte en bas, cendres, terre brune, racines de fougères à la surface.',
      en: 'Section of a volcanic soil: basalt below, ash, brown earth, fern roots at the surface.',
    },
    draw(p) {
      p.fill('M0 0H1800V520H0Z', ink.cream, [ink.sage, 'down', 0, 0.35]);
      p.fill(ellipse(1420, 190, 74), ink.coral, [ink.ember, 'down', 0, 0.8]);
      const beds = [
        [430, ink.pine, ink.basalt],
        [470, ink.maroon, ink.soot],
        [560, ink.rust, ink.maroon],
        [650, ink.sand, ink.ochre],
        [705, ink.stone, ink.soot],
        [800, ink.ochre, ink.rust],
        [850, ink.fog, ink.ash],
        [905, ink.soot, ink.basalt],
      ];
      beds.forEach(([y, colour, second], i) => {
        p.fill(below(ridge({ y: y + 34, height: 68, seed: 40 + i, scale: 0.0022, octaves: 3 })), colour, [
          second,
          i % 2 ? 'right' : 'down',
          0,
          0.9,
        ]);
      });
      const floor = ridge({ y: 1000, height: 70, seed: 52, scale: 0.002 });
      p.fill(below(floor), ink.basalt, [ink.soot, 'down', 1, 0]);
      p.inside(below(floor), () => {
        for (let x = -40; x < 1840; x += 74) {
          const lean = noise(x * 0.01, 3, 8) * 26;
          p.fill(
            polygon([
              [x, 930],
              [x + 58, 926],
              [x + 62 + lean, 1240],
              [x + 4 + lean, 1240],
            ]),
            ink.soot,
            [ink.basalt, 'right', 0.1, 1],
          );
          for (let y = 1000; y < 1200; y += 90)
            p.fill(gouge(x + 2, y + (x % 40), x + 60, y + 8 + (x % 40), 3), ink.basalt);
        }
      });
      for (let i = 0; i < 230; i++) {
        const y = p.between(500, 930);
        p.fill(
          blob(p.between(0, 1800), y, p.between(4, 20), p.between(3, 11), { seed: i }),
          [ink.stone, ink.sand, ink.maroon, ink.soot, ink.ash][i % 5],
        );
      }
      for (let i = 0; i < 26; i++) {
        const x = p.between(40, 1760);
        const y = 440;
        let [cx, cy] = [x, y];
        const path = [[cx, cy]];
        for (let k = 0; k < 7; k++) {
          cx += p.between(-30, 30);
          cy += p.between(16, 46);
          path.push([cx, cy]);
        }
        p.stroke(curve(path), ink.sand, p.between(2, 5));
      }
      const fern = (x, y, size, lean) => {
        for (let f = -3; f <= 3; f++) {
          const spine = [];
          for (let k = 0; k <= 10; k++) {
            const t = k / 10;
            spine.push([
              x + (f * 0.34 + lean) * size * t ** 1.3,
              y - size * (t - (Math.abs(f) * 0.13 + 0.08) * t * t * 1.6),
            ]);
          }
          p.stroke(curve(spine), ink.fern, 4);
          for (let k = 2; k < 10; k++) {
            const [sx, sy] = spine[k];
            const [tx, ty] = spine[k + 1] ?? spine[k];
            const a = Math.atan2(ty - sy, tx - sx);
            const l = size * 0.2 * (1 - k / 11);
            for (const side of [-1, 1]) {
              p.fill(
                gouge(sx, sy, sx + Math.cos(a + side * 1.1) * l, sy + Math.sin(a + side * 1.1) * l, l * 0.19),
                f % 2 ? ink.moss : ink.fern,
                [ink.pine, 'down', 0, 0.7],
              );
            }
          }
        }
      };
      [
        [250, 446, 250, -0.1],
        [560, 440, 150, 0.1],
        [800, 448, 330, 0.06],
        [1110, 440, 190, -0.12],
        [1330, 436, 120, 0],
        [1580, 444, 240, 0.12],
        [60, 440, 130, 0.1],
      ].forEach((f) => fern(...f));
      for (let i = 0; i < 120; i++) {
        const x = p.between(0, 1800);
        p.fill(gouge(x, 452, x + p.between(-14, 14), 452 - p.between(14, 46), 3), ink.pine);
      }
    },
  },
  {
    key: 'glacier',
    alternativeText: {
      fr: 'Un glacier strié descend entre des sommets sombres ; deux silhouettes près d’une tente orange.',
      en: 'A striped glacier flows down between dark peaks; two figures beside an orange tent.',
    },
    draw(p) {
      p.fill('M0 0H1800V800H0Z', ink.seaLight, [ink.foam, 'down', 0, 1]);
      p.fill(ellipse(1290, 210, 66), ink.paper);
      p.fill(below(ridge({ y: 560, height: 330, seed: 12, scale: 0.0042, octaves: 5 })), ink.fog, [
        ink.seaLight,
        'down',
        0.1,
        0.8,
      ]);
      p.fill(
        below(
          ridge({
            from: 300,
            to: 1560,
            y: 560,
            height: 200,
            seed: 77,
            scale: 0.006,
            peak: (x) => Math.sin(((x - 300) / 1260) * Math.PI),
          }),
          900,
        ),
        ink.paper,
        [ink.seaLight, 'down', 0, 0.6],
      );
      const peak = (points, light, dark, edge) => {
        p.fill(polygon(points), light, [dark, 'down', 0, 0.8]);
        p.fill(polygon(edge), dark, [ink.basalt, 'down', 0, 0.9]);
      };
      peak(
        [
          [-60, 900],
          [120, 470],
          [260, 330],
          [330, 210],
          [420, 310],
          [560, 520],
          [760, 800],
          [820, 1000],
        ],
        ink.stone,
        ink.soot,
        [
          [330, 210],
          [350, 360],
          [300, 470],
          [390, 600],
          [340, 760],
          [500, 1000],
          [820, 1000],
          [760, 800],
          [560, 520],
          [420, 310],
        ],
      );
      peak(
        [
          [1000, 1000],
          [1130, 700],
          [1270, 470],
          [1400, 300],
          [1480, 180],
          [1560, 260],
          [1700, 480],
          [1860, 640],
          [1860, 1000],
        ],
        ink.stone,
        ink.soot,
        [
          [1480, 180],
          [1450, 330],
          [1520, 450],
          [1440, 610],
          [1540, 780],
          [1500, 1000],
          [1860, 1000],
          [1860, 640],
          [1700, 480],
          [1560, 260],
        ],
      );
      for (const cap of [
        [
          [330, 210],
          [262, 328],
          [214, 384],
          [270, 372],
          [300, 420],
          [338, 350],
          [372, 400],
          [400, 340],
          [440, 352],
          [420, 310],
        ],
        [
          [1480, 180],
          [1400, 300],
          [1345, 372],
          [1408, 362],
          [1440, 420],
          [1476, 340],
          [1530, 400],
          [1560, 330],
          [1622, 372],
          [1560, 260],
        ],
      ])
        p.fill(polygon(cap), ink.paper, [ink.seaLight, 'downright', 0, 0.7]);
      const edge = (side, y) => {
        const t = (y - 470) / 760;
        const middle = 900 + Math.sin(t * 3.4) * 150 - t * 120;
        return middle + side * (110 + t * t * 800 + t * 190) + noise(y * 0.013, side, 6) * 26;
      };
      const shape = [];
      for (let y = 470; y <= 1260; y += 26) shape.push([edge(-1, y), y]);
      for (let y = 1260; y >= 470; y -= 26) shape.push([edge(1, y), y]);
      p.fill(curve(shape, true), ink.paper, [ink.seaLight, 'down', 0, 0.62]);
      p.inside(curve(shape, true), () => {
        for (let band = 0; band < 34; band++) {
          const f = -0.97 + (band / 33) * 1.94;
          const line = [];
          for (let y = 470; y <= 1250; y += 30) {
            const [l, r] = [edge(-1, y), edge(1, y)];
            line.push([(l + r) / 2 + (f * (r - l)) / 2 + noise(y * 0.01, band, 4) * 10, y]);
          }
          const moraine = [6, 15, 16, 27].includes(band);
          p.stroke(
            curve(line),
            moraine ? ink.stone : band % 2 ? ink.seaLight : ink.foam,
            moraine ? 15 : p.between(2, 6),
          );
        }
        for (let i = 0; i < 88; i++) {
          const y = 560 + p.random() ** 0.7 * 650;
          const x = p.between(edge(-1, y), edge(1, y));
          const w = 26 + ((y - 470) / 760) * 130;
          p.fill(
            gouge(x - w, y + 10, x + w, y - 6, 3 + ((y - 470) / 760) * 9, 16),
            p.random() < 0.72 ? ink.sea : ink.seaDeep,
          );
        }
      });
      p.fill(
        polygon([
          [-20, 1260],
          [-20, 940],
          [160, 990],
          [330, 1090],
          [520, 1140],
          [700, 1260],
        ]),
        ink.soot,
        [ink.basalt, 'down', 0, 1],
      );
      p.fill(
        polygon([
          [1230, 1098],
          [1302, 1010],
          [1372, 1096],
        ]),
        ink.flame,
        [ink.ember, 'right', 0, 1],
      );
      p.fill(
        polygon([
          [1302, 1010],
          [1322, 1097],
          [1284, 1097],
        ]),
        ink.maroon,
      );
      figure(p, 1430, 1100, 70, ink.basalt);
      figure(p, 1474, 1108, 74, ink.maroon);
      p.stroke('M1530 1108V990', ink.basalt, 5).fill('M1532 992L1590 1006L1532 1022Z', ink.ember);
    },
  },
  {
    key: 'crevasse',
    size: { width: 1200, height: 1600 },
    alternativeText: {
      fr: 'Une crevasse vue d’en haut, la glace passant du blanc au bleu profond, une cordée de deux personnes au bord.',
      en: 'A crevasse seen from above, the ice going from white to deep blue, a roped pair at its edge.',
    },
    draw(p) {
      p.fill('M0 0H1200V1600H0Z', ink.paper, [ink.foam, 'downright', 0, 0.9]);
      for (let i = 0; i < 90; i++) {
        const y = p.between(0, 1600);
        const x = p.between(-60, 1200);
        p.fill(gouge(x, y, x + p.between(80, 240), y - p.between(10, 40), p.between(1, 4), 8), ink.fog);
      }
      const rim = (inset, seed) => {
        const left = [];
        const right = [];
        for (let y = -40; y <= 1640; y += 44) {
          const t = y / 1600;
          const middle = 640 + Math.sin(t * 3.1 + 0.5) * 130 - 60 * t;
          const half =
            120 +
            160 * Math.sin(Math.min(1, Math.max(0, t * 0.86 + 0.14)) * Math.PI) -
            inset * (0.35 + 0.65 * Math.sin(Math.min(1, t * 0.8 + 0.1) * Math.PI));
          left.push([middle - half + noise(y * 0.012, seed, seed) * 26 + inset * 0.12, y]);
          right.unshift([middle + half + noise(y * 0.014, seed + 4, seed) * 26 - inset * 0.12, y]);
        }
        return polygon([...left, ...right]);
      };
      const steps = [
        [0, ink.foam, ink.seaLight],
        [34, ink.seaLight, ink.sea],
        [74, ink.sea, ink.seaDeep],
        [116, ink.seaDeep, ink.abyss],
        [160, ink.abyss, ink.night],
        [206, ink.night, ink.basalt],
      ];
      steps.forEach(([inset, colour, second], i) =>
        p.fill(rim(inset, i + 2), colour, [second, 'right', 0, 0.9]),
      );
      p.inside(rim(4, 2), () => {
        for (let i = 0; i < 120; i++) {
          const y = p.between(0, 1600);
          const x = p.random() < 0.5 ? p.between(330, 520) : p.between(760, 960);
          p.fill(
            gouge(x, y, x + p.between(-24, 24), y + p.between(60, 180), p.between(1, 4)),
            p.random() < 0.5 ? ink.foam : ink.seaLight,
          );
        }
      });
      p.stroke(
        curve([
          [214, 1010],
          [262, 1038],
          [300, 1074],
        ]),
        ink.ember,
        5,
      );
      figure(p, 206, 1064, 120, ink.basalt);
      figure(p, 306, 1132, 124, ink.ember);
      for (let i = 0; i < 9; i++) p.fill(ellipse(180 - i * 22, 1078 + i * 24, 7, 4), ink.ash);
    },
  },
  {
    key: 'vigne',
    alternativeText: {
      fr: 'Des rangs de vigne verts suivent les courbes d’un sol noir, sous un ancien cratère et un soleil bas.',
      en: 'Green rows of vines follow the curves of black ground below an old crater and a low sun.',
    },
    draw(p) {
      p.fill('M0 0H1800V700H0Z', ink.straw, [ink.coral, 'down', 0, 0.7]);
      p.fill(ellipse(430, 330, 128), ink.paper, [ink.straw, 'down', 0, 0.7]);
      p.fill(below(ridge({ y: 560, height: 120, seed: 21, scale: 0.003 })), ink.mauve, [
        ink.coral,
        'down',
        0,
        0.8,
      ]);
      p.fill(
        below(
          volcano(1180, 230, 1250, 0.72, 7).map(([x, y]) => [x, Math.min(y, 660)]),
          720,
        ),
        ink.dusk,
        [ink.soot, 'right', 0, 0.95],
      );
      p.inside(
        below(
          volcano(1180, 230, 1250, 0.72, 7).map(([x, y]) => [x, Math.min(y, 660)]),
          720,
        ),
        () => {
          for (let i = 0; i < 90; i++) {
            const x = p.between(560, 1760);
            const y = 300 + Math.abs(x - 1180) * 0.62 + p.between(0, 190);
            p.fill(
              gouge(x, y, x + (x - 1180) * 0.22, y + p.between(40, 130), p.between(2, 7)),
              x < 1180 ? ink.mauve : ink.soot,
            );
          }
        },
      );
      p.fill(below(ridge({ y: 640, height: 70, seed: 24, scale: 0.004 })), ink.fern, [
        ink.pine,
        'right',
        0,
        1,
      ]);
      p.fill('M-20 620 C400 540 800 640 1100 610 C1400 585 1600 620 1820 590 V1260 H-20Z', ink.basalt, [
        ink.rust,
        'down',
        0.75,
        0.1,
      ]);
      const row = (i, t) => {
        const spread = (i - 12) / 12;
        const y = 628 + t * t * 640;
        return [
          940 + spread * (150 + t * 1750) + Math.sin(t * 2.4 + 0.4) * 190 - 120 + t * 70,
          y - Math.sin(spread * 1.6 + t) * 26 * (1 - t),
        ];
      };
      for (let i = 0; i < 25; i++) {
        for (let k = 0; k <= 46; k++) {
          const t = (k / 46) ** 0.85;
          const [x, y] = row(i, t);
          if (x < -90 || x > 1890) continue;
          const s = 6 + t * 52;
          p.fill(blob(x + 6 * t, y + s * 0.28, s * 0.95, s * 0.3, { seed: i + k }), ink.basalt);
          p.fill(
            blob(x, y - s * 0.25, s * 0.86, s * 0.62, { seed: i * 50 + k, wobble: 0.2, corners: 9 }),
            (i + k) % 3 ? ink.moss : ink.fern,
            [(i + k) % 2 ? ink.sage : ink.pine, 'downright', 0.75, 0],
          );
          if (t > 0.45 && (i * 7 + k) % 3 === 0) {
            for (let g = 0; g < 5; g++)
              p.fill(
                ellipse(
                  x + (g % 3) * s * 0.11 - s * 0.1,
                  y + Math.floor(g / 3) * s * 0.12 - s * 0.08,
                  s * 0.072,
                ),
                ink.dusk,
                [ink.night, 'down', 0, 0.8],
              );
          }
        }
      }
      figure(p, 1452, 760, 88, ink.cream, ink.ember);
    },
  },
  {
    key: 'melezes',
    alternativeText: {
      fr: 'La limite des arbres en montagne : des mélèzes dorés qui s’espacent, puis la roche nue.',
      en: 'The tree line in the mountains: golden larches thinning out, then bare rock.',
    },
    draw(p) {
      p.fill('M0 0H1800V800H0Z', ink.foam, [ink.seaLight, 'up', 0, 0.55]);
      p.fill(below(ridge({ y: 430, height: 330, seed: 61, scale: 0.0035, octaves: 5 })), ink.fog, [
        ink.ash,
        'down',
        0.1,
        0.9,
      ]);
      const rock = ridge({
        y: 640,
        height: 470,
        seed: 65,
        scale: 0.0034,
        octaves: 5,
        peak: (x) => 0.5 + x / 1300,
      });
      p.fill(below(rock), ink.stone, [ink.soot, 'downright', 0, 0.9]);
      p.inside(below(rock), () => {
        for (let i = 0; i < 150; i++) {
          const x = p.between(0, 1800);
          const y = p.between(280, 800);
          p.fill(
            gouge(x, y, x + p.between(-60, 40), y + p.between(40, 130), p.between(2, 8)),
            i % 3 ? ink.soot : ink.fog,
          );
        }
      });
      const slope = (x, k) =>
        640 + k * 128 - Math.sin(x * 0.0021 + k * 0.7) * 54 - (x / 1800) * (150 - k * 30);
      [
        [ink.sage, ink.ochre],
        [ink.moss, ink.ochre],
        [ink.ochre, ink.rust],
        [ink.fern, ink.pine],
        [ink.pine, ink.basalt],
      ].forEach(([colour, second], k) => {
        const line = [];
        for (let x = -40; x <= 1840; x += 40) line.push([x, slope(x, k)]);
        p.fill(below(line), colour, [second, 'down', 0, 0.8]);
        const count = [9, 18, 26, 26, 16][k];
        for (let i = 0; i < count; i++) {
          const x = p.between(-20, 1820) * (k < 2 ? 0.72 : 1);
          const h = [70, 130, 200, 290, 300][k] * p.between(0.55, 1.15);
          larch(
            p,
            x,
            slope(x, k) + 14,
            h,
            k > 3 ? [ink.basalt, ink.pine] : i % 3 ? [ink.ochre, ink.rust] : [ink.straw, ink.ember],
          );
        }
      });
      figure(p, 1330, slope(1330, 0) + 8, 56, ink.ember);
    },
  },
  {
    key: 'fouilles',
    alternativeText: {
      fr: 'Un chantier de fouilles vu d’en haut : carrés ouverts dans la terre, ficelles, un vase brisé, des outils.',
      en: 'An excavation seen from above: squares opened in the earth, strings, a broken pot, tools.',
    },
    draw(p) {
      p.fill('M0 0H1800V1200H0Z', ink.sand, [ink.ochre, 'downright', 0, 0.5]);
      for (let i = 0; i < 300; i++)
        p.fill(
          blob(p.between(0, 1800), p.between(0, 1200), p.between(3, 14), p.between(2, 8), { seed: i }),
          [ink.ochre, ink.ash, ink.rust][i % 3],
        );
      const depth = [
        [1, 2, 3, 2],
        [2, 4, 4, 1],
        [1, 3, 2, 1],
      ];
      const inks = [
        null,
        [ink.ochre, ink.rust],
        [ink.coral, ink.rust],
        [ink.rust, ink.maroon],
        [ink.maroon, ink.basalt],
      ];
      for (let r = 0; r < 3; r++) {
        for (let c = 0; c < 4; c++) {
          const [x, y] = [150 + c * 390, 90 + r * 358];
          for (let d = 1; d <= depth[r][c]; d++) {
            const m = (d - 1) * 17;
            p.fill(
              polygon([
                [x + m, y + m],
                [x + 336 - m, y + m + 3],
                [x + 332 - m, y + 304 - m],
                [x + m + 3, y + 300 - m],
              ]),
              inks[d][0],
              [inks[d][1], 'downright', 0.9, 0],
            );
          }
        }
      }
      p.placed({ x: 735, y: 620, turn: -18 }, () => {
        p.fill(
          'M-80 -40C-120 10 -100 100 -20 120C70 130 110 60 96 0C86 -36 60 -52 52 -84L-40 -88C-40 -64 -62 -56 -80 -40Z',
          ink.coral,
          [ink.rust, 'downright', 0, 0.9],
        );
        p.stroke('M-92 10C-40 34 50 34 98 12', ink.basalt, 9).stroke(
          'M-98 40C-40 66 60 66 100 40',
          ink.paper,
          6,
        );
        p.fill('M20 -90L34 -30L8 10L30 60L52 130L92 40L96 0C86 -36 60 -52 52 -84Z', ink.maroon);
        p.placed({ x: 70, y: -6, turn: 22 }, () =>
          p.fill('M0 -70L34 -10L20 50L-14 10Z', ink.coral, [ink.rust, 'down', 0, 0.9]),
        );
      });
      for (const [x, y, t] of [
        [360, 250, 20],
        [1130, 250, -30],
        [1125, 640, 50],
      ]) {
        p.placed({ x, y, turn: t }, () =>
          p.fill('M-46 -12C-20 -40 30 -34 52 -4C30 10 -14 30 -46 -12Z', ink.blush, [
            ink.rust,
            'down',
            0,
            0.7,
          ]),
        );
      }
      for (let c = 0; c <= 4; c++) p.stroke(`M${124 + c * 390} -10V1210`, ink.paper, 4);
      for (let r = 0; r <= 3; r++) p.stroke(`M-10 ${66 + r * 358}H1810`, ink.paper, 4);
      for (let c = 0; c <= 4; c++)
        for (let r = 0; r <= 3; r++) p.fill(ellipse(124 + c * 390, 66 + r * 358, 11), ink.ember);
      p.placed({ x: 1520, y: 980, turn: -35 }, () => {
        p.fill('M-20 0H20L30 130L0 190L-30 130Z', ink.fog, [ink.stone, 'right', 0, 0.9]);
        p.stroke('M0 0V-50', ink.stone, 12).stroke('M0 -50V-150', ink.ember, 36, [
          ink.maroon,
          'right',
          0,
          0.8,
        ]);
      });
      p.placed({ x: 1330, y: 985, turn: 24 }, () => {
        p.fill('M-34 0H34V36H-34Z', ink.stone).fill('M-36 36H36L44 110H-44Z', ink.cream, [
          ink.ochre,
          'down',
          0,
          0.8,
        ]);
        p.stroke('M0 -4V-110', ink.basalt, 26);
      });
    },
  },
];

function larch(p, x, y, height, [light, dark]) {
  p.stroke(`M${x} ${y}V${y - height * 0.9}`, ink.soot, Math.max(2, height * 0.03));
  for (let k = 0; k < 7; k++) {
    const t = k / 7;
    const w = height * (0.27 - t * 0.22) * p.between(0.85, 1.15);
    const yy = y - height * (0.12 + t * 0.82);
    p.fill(
      polygon([
        [x - w, yy + height * 0.05],
        [x - w * 0.3, yy - height * 0.05],
        [x, yy - height * 0.16],
        [x + w * 0.35, yy - height * 0.04],
        [x + w, yy + height * 0.06],
        [x, yy + height * 0.02],
      ]),
      light,
      [dark, 'right', 0, 0.9],
    );
  }
}
