import { below, blob, ellipse, gouge, noise, polygon, rectangle, ridge } from '../geometry.mjs';
import { ink } from '../palette.mjs';
import { figure, pines, sitter, stars } from './motifs.mjs';

export const culture = [
  {
    key: 'archives-sonores',
    alternativeText: {
      fr: 'Un magnétophone à bandes, des boîtes d’archives et une onde sonore qui sort de la machine comme un paysage.',
      en: 'A reel-to-reel tape recorder, archive boxes and a sound wave leaving the machine like a landscape.',
    },
    draw(p) {
      p.fill('M0 0H1800V1200H0Z', ink.cream, [ink.blush, 'down', 0, 0.6]);
      for (let row = 0; row < 9; row++) {
        const base = 120 + row * 62;
        const line = [];
        for (let x = -20; x <= 1820; x += 9) {
          const envelope = Math.exp(-(((x - 1080 - row * 14) / 460) ** 2));
          line.push([
            x,
            base -
              Math.abs(noise(x * 0.021, row * 3.1, 5)) * 190 * envelope -
              Math.abs(noise(x * 0.09, row, 2)) * 36 * envelope,
          ]);
        }
        p.fill(
          polygon([...line, [1820, base + 90], [-20, base + 90]]),
          [
            ink.indigo,
            ink.seaDeep,
            ink.sea,
            ink.seaLight,
            ink.foam,
            ink.cream,
            ink.blush,
            ink.coral,
            ink.ember,
          ][row],
          [
            [
              ink.night,
              ink.abyss,
              ink.seaDeep,
              ink.sea,
              ink.seaLight,
              ink.sand,
              ink.coral,
              ink.ember,
              ink.rust,
            ][row],
            'down',
            0,
            0.55,
          ],
        );
        p.stroke(`M${line.map(([x, y]) => `${x} ${y.toFixed(1)}`).join('L')}`, ink.paper, 3.5);
      }
      p.fill('M-20 700H1820V1240H-20Z', ink.maroon, [ink.basalt, 'down', 0, 0.9]);
      const boxes = [
        [ink.sand, ink.ochre],
        [ink.sage, ink.moss],
        [ink.fog, ink.ash],
        [ink.coral, ink.rust],
        [ink.seaLight, ink.sea],
      ];
      for (let k = 0; k < 8; k++) {
        const [c, s] = boxes[k % 5];
        p.fill(rectangle(40 + k * 62, 620 - (k % 3) * 16, 56, 420 + (k % 3) * 16), c, [s, 'right', 0, 0.9])
          .fill(rectangle(50 + k * 62, 690, 36, 96), ink.paper)
          .fill(ellipse(68 + k * 62, 960, 13), ink.basalt);
      }
      p.fill(rectangle(640, 560, 1010, 500), ink.ash, [ink.stone, 'right', 0, 0.9]).fill(
        rectangle(664, 584, 962, 452),
        ink.soot,
        [ink.basalt, 'down', 0, 0.9],
      );
      for (const [x, full, turn] of [
        [900, 0.78, 10],
        [1390, 0.5, 34],
      ]) {
        p.fill(ellipse(x, 780, 190), ink.fog, [ink.ash, 'downright', 0, 0.9]).fill(
          ellipse(x, 780, 190 * full),
          ink.rust,
          [ink.maroon, 'downright', 0, 0.9],
        );
        for (let r = 70; r < 190 * full; r += 9) p.stroke(ellipse(x, 780, r), ink.maroon, 1.6);
        for (let k = 0; k < 3; k++)
          p.placed({ x, y: 780, turn: k * 120 + turn }, () =>
            p.fill('M-26 -70C-44 -110 -36 -150 0 -158C36 -150 44 -110 26 -70Z', ink.soot),
          );
        p.fill(ellipse(x, 780, 50), ink.fog, [ink.stone, 'downright', 0, 0.9]).fill(
          ellipse(x, 780, 17),
          ink.basalt,
        );
      }
      p.stroke('M770 900L1000 990L1290 990L1480 880', ink.rust, 7);
      p.fill(rectangle(1050, 930, 190, 84), ink.fog, [ink.stone, 'right', 0, 0.9]).fill(
        rectangle(1090, 950, 110, 42),
        ink.basalt,
      );
      for (const x of [720, 770, 1530, 1580]) p.fill(ellipse(x, 1000, 18), ink.cream);
      p.fill(ellipse(1146, 660, 60, 40), ink.straw, [ink.ochre, 'down', 0, 0.8]).stroke(
        'M1146 690L1176 632',
        ink.ember,
        6,
      );
      p.stroke('M1640 1010C1760 1030 1700 1160 1500 1140C1300 1120 1100 1180 920 1150', ink.basalt, 11);
      p.stroke('M560 1130C560 960 860 960 860 1130', ink.basalt, 24)
        .fill(blob(560, 1146, 50, 66, { seed: 4 }), ink.ember, [ink.rust, 'right', 0, 0.9])
        .fill(blob(860, 1146, 50, 66, { seed: 5 }), ink.ember, [ink.rust, 'right', 0, 0.9]);
    },
  },
  {
    key: 'livre',
    alternativeText: {
      fr: 'Un livre ouvert dont les pages deviennent des collines ; un marcheur suit le chemin qui part de la reliure.',
      en: 'An open book whose pages turn into hills; a walker follows the path that starts at the spine.',
    },
    draw(p) {
      p.fill('M0 0H1800V1200H0Z', ink.seaLight, [ink.foam, 'down', 0, 1]);
      p.fill(ellipse(1290, 250, 104), ink.straw, [ink.coral, 'down', 0, 0.8]);
      for (const [x, y, w] of [
        [400, 190, 240],
        [520, 230, 180],
        [1540, 160, 190],
      ])
        p.fill(blob(x, y, w, 30, { seed: x, wobble: 0.2 }), ink.paper);
      p.fill(below(ridge({ y: 560, height: 220, seed: 44, scale: 0.0036, octaves: 4 })), ink.mauve, [
        ink.seaLight,
        'down',
        0.1,
        0.9,
      ]);
      p.fill(below(ridge({ y: 640, height: 160, seed: 48, scale: 0.003, octaves: 3 })), ink.moss, [
        ink.fern,
        'right',
        0,
        0.9,
      ]);
      pines(p, 80, 1720, () => 610, 34, ink.pine, [40, 110]);
      p.fill('M-20 1240V1000H1820V1240Z', ink.rust, [ink.maroon, 'down', 0, 0.9]);
      p.fill(
        'M150 720L140 1090C420 1020 700 1040 900 1120C1100 1040 1380 1020 1660 1090L1650 720Z',
        ink.maroon,
        [ink.basalt, 'down', 0, 0.9],
      );
      for (const side of [-1, 1]) {
        for (let k = 5; k >= 0; k--) {
          const o = k * 9;
          const shape = `M900 ${1090 + o * 0.3}C${900 + side * 200} ${1000 + o} ${900 + side * 500} ${985 + o} ${900 + side * 730} ${1040 + o}L${900 + side * 720} ${640 + o}C${900 + side * 480} ${580 + o} ${900 + side * 190} ${600 + o} 900 ${690 + o}Z`;
          p.fill(
            shape,
            k ? ink.sand : ink.paper,
            k ? [ink.ochre, 'right', 0, 0.5] : [ink.sand, side < 0 ? 'right' : 'left', 0, 0.8],
          );
        }
      }
      p.inside(
        'M900 1090C700 1000 400 985 170 1040L180 640C420 580 710 600 900 690C1090 600 1380 580 1620 640L1630 1040C1400 985 1100 1000 900 1090Z',
        () => {
          p.fill('M900 690C700 560 460 640 170 650V560H1640V650C1380 610 1090 560 900 690Z', ink.moss, [
            ink.sage,
            'down',
            0,
            0.9,
          ]);
          p.fill(
            'M170 700C360 640 560 760 760 700C840 680 880 700 900 720V800C700 740 420 830 170 780Z',
            ink.sage,
            [ink.moss, 'down', 0, 0.9],
          );
          p.fill('M900 720C1100 660 1300 780 1630 690V800C1380 840 1120 740 900 810Z', ink.sage, [
            ink.fern,
            'down',
            0,
            0.9,
          ]);
          p.fill(
            'M880 1100C900 980 1020 960 1000 880C980 800 880 800 900 730C920 660 1010 640 1040 580L1090 590C1060 660 960 690 960 740C960 800 1090 820 1090 900C1090 980 960 1000 940 1100Z',
            ink.straw,
            [ink.ochre, 'down', 0, 0.8],
          );
          for (let r = 0; r < 7; r++)
            for (const [a, b] of [
              [250, 800],
              [1130, 1560],
            ])
              p.stroke(
                `M${a + (r % 3) * 10} ${824 + r * 30 + Math.abs(a - 900) * 0.02}H${b - ((r * 53) % 120)}`,
                ink.ash,
                5,
              );
        },
      );
      pines(p, 200, 820, (x) => 716 + Math.sin(x * 0.01) * 20, 12, ink.fern, [50, 100]);
      pines(p, 1120, 1600, (x) => 730 + Math.sin(x * 0.01) * 16, 10, ink.fern, [50, 100]);
      figure(p, 1030, 900, 130, ink.basalt, ink.ember);
      p.stroke('M1056 830L1080 904', ink.basalt, 5);
    },
  },
  {
    key: 'chaises',
    alternativeText: {
      fr: 'Une scène de théâtre : une longue table et six chaises vides sous un cône de lumière, les rideaux rouges ouverts.',
      en: 'A theatre stage: a long table and six empty chairs in a cone of light, red curtains open.',
    },
    draw(p) {
      p.fill('M0 0H1800V1200H0Z', ink.basalt, [ink.night, 'down', 0, 0.8]);
      p.fill(
        polygon([
          [860, -10],
          [940, -10],
          [1540, 930],
          [260, 930],
        ]),
        ink.soot,
        [ink.straw, 'up', 0.95, 0.15],
      );
      p.fill('M0 820H1800V1010H0Z', ink.maroon, [ink.basalt, 'down', 0, 0.8]);
      p.fill(ellipse(900, 890, 660, 104), ink.straw, [ink.ochre, 'centre', 0, 1]);
      for (let k = 0; k < 15; k++)
        p.stroke(`M${900 + (k - 7) * 80} 800L${900 + (k - 7) * 170} 1010`, ink.maroon, 2.5);
      const chair = (x, y, s, mirror, back) =>
        p.placed({ x, y, scale: s, mirror }, () => {
          p.fill(ellipse(20, 132, 90, 15), ink.rust);
          p.stroke('M-46 0L-54 130M44 0L52 130M-30 -8L-34 96M34 -8L38 96', ink.basalt, 11);
          p.fill(
            polygon([
              [-56, -12],
              [54, -12],
              [46, 14],
              [-60, 14],
            ]),
            ink.ember,
            [ink.rust, 'right', 0, 0.8],
          );
          if (back)
            p.stroke(
              'M-52 -10L-64 -170M-34 -20L-44 -170M-64 -168H-40M-60 -120L-40 -122M-58 -70L-36 -74',
              ink.basalt,
              11,
            );
          else p.stroke('M-44 -10V-160M44 -10V-160M-44 -156H44M-44 -110H44M-44 -64H44', ink.basalt, 11);
        });
      chair(640, 730, 0.86, false, false);
      chair(900, 724, 0.86, false, false);
      chair(1160, 730, 0.86, false, false);
      p.fill(
        polygon([
          [450, 730],
          [1350, 730],
          [1430, 800],
          [370, 800],
        ]),
        ink.cream,
        [ink.sand, 'right', 0, 0.9],
      );
      p.fill(
        'M370 800H1430V838C1340 852 1280 830 1190 846C1080 862 980 836 880 848C760 862 640 832 540 848C470 856 410 844 370 838Z',
        ink.sand,
        [ink.ochre, 'down', 0, 0.9],
      );
      p.stroke('M430 846L424 960M1372 846L1378 960', ink.basalt, 15);
      for (const x of [640, 900, 1160])
        p.fill(ellipse(x, 766, 60, 14), ink.paper, [ink.ash, 'right', 0, 0.8]);
      p.fill('M760 770L768 690C768 676 784 676 784 690L792 770Z', ink.moss, [ink.pine, 'right', 0, 0.9]).fill(
        polygon([
          [1020, 740],
          [1050, 740],
          [1044, 774],
          [1026, 774],
        ]),
        ink.foam,
      );
      chair(330, 860, 1.05, false, true);
      chair(1480, 860, 1.05, true, true);
      p.placed({ x: 1180, y: 950, turn: 78 }, () => chair(0, 0, 1.1, false, true));
      for (const side of [0, 1]) {
        p.placed(side ? { x: 1800, mirror: true } : {}, () => {
          for (let k = 6; k >= 0; k--) {
            const x = k * 50 - 60;
            p.fill(
              `M${x} -10C${x + 30} 300 ${x - 16} 640 ${x + 34} 1020H${x - 70}C${x - 60} 640 ${x - 60} 300 ${x - 60} -10Z`,
              k % 2 ? ink.ember : ink.rust,
              [ink.maroon, 'right', 0, 0.95],
            );
          }
        });
      }
      for (let k = 0; k < 13; k++)
        p.fill(
          `M${k * 140 - 20} -10H${k * 140 + 130}C${k * 140 + 130} 90 ${k * 140 + 90} 128 ${k * 140 + 55} 128C${k * 140 + 20} 128 ${k * 140 - 20} 90 ${k * 140 - 20} -10Z`,
          k % 2 ? ink.ember : ink.rust,
          [ink.maroon, 'down', 0, 0.9],
        );
      p.fill('M0 1004H1800V1050H0Z', ink.ochre, [ink.rust, 'down', 0, 0.9]);
      p.fill('M0 1046H1800V1240H0Z', ink.night);
      for (let k = 0; k < 15; k++)
        p.fill(ellipse(80 + k * 122 + (k % 2) * 18, 1130 - (k % 3) * 12, 40, 46), ink.basalt).fill(
          blob(80 + k * 122 + (k % 2) * 18, 1216 - (k % 3) * 12, 76, 60, { seed: k }),
          ink.basalt,
        );
    },
  },
  {
    key: 'bibliotheque',
    alternativeText: {
      fr: 'La façade vitrée d’une bibliothèque la nuit : des rayonnages éclairés, des lecteurs à chaque étage, la rue mouillée.',
      en: 'The glass front of a library at night: lit shelves, readers on every floor, the street wet.',
    },
    draw(p) {
      p.fill('M0 0H1800V1200H0Z', ink.night, [ink.indigo, 'down', 0, 1]);
      stars(p, 130, { bottom: 400, colours: [ink.paper, ink.fog] });
      p.fill(rectangle(-20, 300, 270, 760), ink.indigo, [ink.night, 'right', 0, 1]).fill(
        rectangle(1560, 240, 280, 820),
        ink.indigo,
        [ink.night, 'left', 0, 1],
      );
      for (const [x, y] of [
        [60, 380],
        [150, 540],
        [1620, 330],
        [1710, 560],
        [60, 760],
      ])
        p.fill(rectangle(x, y, 50, 80), y === 540 ? ink.straw : ink.night);
      p.fill(rectangle(230, 130, 1340, 930), ink.basalt);
      const spines = [
        ink.ember,
        ink.ochre,
        ink.sea,
        ink.cream,
        ink.moss,
        ink.coral,
        ink.maroon,
        ink.seaLight,
        ink.straw,
        ink.dusk,
      ];
      for (let floor = 0; floor < 3; floor++) {
        const y = 170 + floor * 296;
        p.fill(rectangle(262, y, 1276, 262), ink.straw, [ink.flame, 'down', 0, 0.6]);
        for (let bay = 0; bay < 5; bay++) {
          const x = 286 + bay * 254;
          if ((bay + floor) % 3 === 1) continue;
          p.fill(rectangle(x, y + 16, 216, 200), ink.maroon, [ink.basalt, 'right', 0, 0.7]);
          for (let shelf = 0; shelf < 3; shelf++) {
            let bx = x + 8;
            while (bx < x + 198) {
              const [w, h] = [p.between(8, 20), p.between(34, 54)];
              p.fill(
                rectangle(bx, y + 78 + shelf * 66 - h, w, h),
                spines[Math.floor(p.random() * spines.length)],
              );
              bx += w + 1.5;
            }
            p.fill(rectangle(x, y + 78 + shelf * 66, 216, 7), ink.rust);
          }
        }
        for (let bay = 0; bay < 5; bay++) {
          const x = 286 + bay * 254;
          if ((bay + floor) % 3 !== 1) continue;
          p.stroke(`M${x + 108} ${y}V${y + 46}`, ink.basalt, 4).fill(
            polygon([
              [x + 66, y + 80],
              [x + 150, y + 80],
              [x + 124, y + 44],
              [x + 92, y + 44],
            ]),
            ink.fern,
          );
          p.fill(rectangle(x - 6, y + 192, 226, 12), ink.maroon).stroke(
            `M${x + 16} ${y + 204}V${y + 258}M${x + 198} ${y + 204}V${y + 258}`,
            ink.maroon,
            8,
          );
          sitter(p, x + 66, y + 232, 118, ink.basalt, [ink.sea, ink.ember, ink.fern][floor]);
          p.fill(
            polygon([
              [x + 110, y + 192],
              [x + 146, y + 180],
              [x + 184, y + 192],
            ]),
            ink.paper,
          );
          if (bay % 2) sitter(p, x + 180, y + 232, 112, ink.basalt, ink.dusk);
        }
        p.fill(rectangle(230, y + 258, 1340, 40), ink.soot, [ink.basalt, 'down', 0, 0.8]);
      }
      for (let k = 0; k <= 10; k++) p.stroke(`M${262 + k * 127.6} 168V1040`, ink.basalt, k % 2 ? 4 : 12);
      figure(p, 660, 1020, 150, ink.basalt, ink.rust);
      p.fill('M0 1056H1800V1240H0Z', ink.abyss, [ink.night, 'down', 0, 1]);
      for (let i = 0; i < 110; i++) {
        const x = p.between(240, 1560);
        const y = p.between(1066, 1200);
        p.fill(
          gouge(x, y, x + p.between(30, 130), y, p.between(2, 6)),
          [ink.straw, ink.flame, ink.indigo][i % 3],
        );
      }
      figure(p, 340, 1140, 170, ink.basalt, ink.ember);
      p.fill(`M256 990C260 930 420 930 424 990Z`, ink.basalt).stroke('M340 990V1070', ink.basalt, 5);
      p.stroke('M1640 1140V640', ink.basalt, 12).fill(ellipse(1640, 620, 32), ink.straw, [
        ink.paper,
        'centre',
        1,
        0,
      ]);
    },
  },
];
