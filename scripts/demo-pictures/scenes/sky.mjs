import {
  below,
  blob,
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
import { figure, pines, stars } from './motifs.mjs';

export const sky = [
  {
    key: 'observatoire',
    alternativeText: {
      fr: 'La coupole ouverte d’un observatoire sur une crête, sous une Voie lactée dense et une vallée sans lumières.',
      en: 'The open dome of an observatory on a ridge, under a dense Milky Way and an unlit valley.',
    },
    draw(p) {
      p.fill('M0 0H1800V1000H0Z', ink.night, [ink.indigo, 'down', 0, 0.9]);
      const band = (x, y) => {
        const across = (x * 0.62 + y - 880 + fractal(x * 0.003, y * 0.003, 3) * 130) / 170;
        return Math.exp(-across * across);
      };
      for (let i = 0; i < 150; i++) {
        const x = p.between(-60, 1860);
        const y = 880 - x * 0.62 + p.between(-120, 120);
        if (y > 860) continue;
        p.fill(
          blob(x, y, p.between(36, 120), p.between(20, 54), { seed: i, wobble: 0.22 }),
          i % 3 ? ink.indigo : ink.dusk,
          [i % 4 ? ink.mauve : ink.blush, 'centre', 0.55, 0],
        );
      }
      for (let i = 0; i < 24; i++) {
        const x = p.between(100, 1500);
        p.fill(
          blob(x, 890 - x * 0.62 + p.between(-36, 36), p.between(30, 110), p.between(8, 20), {
            seed: i + 90,
            wobble: 0.3,
          }),
          ink.night,
        );
      }
      stars(p, 3600, {
        bottom: 900,
        colours: [ink.paper, ink.foam, ink.straw, ink.blush],
        weight: (x, y) => 0.1 + 0.9 * band(x, y),
      });
      p.fill(below(ridge({ y: 860, height: 150, seed: 5, scale: 0.003 })), ink.indigo, [
        ink.night,
        'down',
        0,
        1,
      ]);
      p.fill(below(ridge({ y: 960, height: 150, seed: 19, scale: 0.004 })), ink.abyss, [
        ink.night,
        'down',
        0,
        1,
      ]);
      const hill = ridge({
        y: 1130,
        height: 330,
        seed: 26,
        scale: 0.003,
        octaves: 3,
        peak: (x) => 0.3 + 0.7 * Math.exp(-(((x - 1200) / 420) ** 2)),
      });
      p.fill(rectangle(1040, 760, 330, 190), ink.fog, [ink.indigo, 'right', 0.1, 1]);
      for (let k = 0; k < 5; k++) p.fill(rectangle(1072 + k * 60, 810, 20, 58), ink.night);
      p.fill(rectangle(1150, 868, 44, 90), ink.ember, [ink.rust, 'down', 0, 0.8]);
      p.fill(rectangle(1020, 742, 370, 26), ink.ash, [ink.night, 'right', 0, 1]);
      p.fill('M1030 744C1030 610 1108 540 1205 540C1302 540 1380 610 1380 744Z', ink.cream, [
        ink.indigo,
        'right',
        0.05,
        1.05,
      ]);
      for (const x of [1075, 1120, 1285, 1330])
        p.stroke(`M${x} 742Q${x + (1205 - x) * 0.35} 640 ${1205 + (x - 1205) * 0.2} 545`, ink.ash, 3);
      p.fill('M1148 744L1160 552C1184 536 1226 536 1250 552L1262 744Z', ink.night, [
        ink.ember,
        'up',
        0.55,
        0,
      ]);
      p.placed({ x: 1204, y: 664, turn: -24 }, () => {
        p.fill(
          polygon([
            [-26, -160],
            [26, -160],
            [20, 70],
            [-20, 70],
          ]),
          ink.ash,
          [ink.soot, 'right', 0, 0.9],
        ).fill(rectangle(-34, -176, 68, 22), ink.ember);
      });
      p.fill(below(hill), ink.basalt, [ink.night, 'down', 0, 1]);
      pines(
        p,
        0,
        1800,
        (x) => (hill.find(([hx]) => hx >= x) ?? hill.at(-1))[1] + 26,
        60,
        ink.basalt,
        [40, 110],
      );
      for (const x of [700, 740, 766, 830])
        figure(p, x, (hill.find(([hx]) => hx >= x) ?? hill.at(-1))[1] + 6, x === 766 ? 44 : 66, ink.basalt);
    },
  },
  {
    key: 'eclipse',
    alternativeText: {
      fr: 'Une éclipse totale au-dessus d’un village : le disque noir, sa couronne, les toits dans une lumière de crépuscule.',
      en: 'A total eclipse above a village: the black disc, its corona, roofs in a twilight.',
    },
    draw(p) {
      p.fill('M0 0H1800V1000H0Z', ink.indigo, [ink.coral, 'down', -0.5, 1]);
      for (let i = 0; i < 110; i++) {
        const a = (i / 110) * Math.PI * 2 + p.between(-0.03, 0.03);
        const l = 190 + Math.abs(noise(i * 0.21, 4, 7)) * 330 + p.between(0, 60);
        p.fill(
          gouge(
            900 + Math.cos(a) * 120,
            430 + Math.sin(a) * 120,
            900 + Math.cos(a) * l,
            430 + Math.sin(a) * l,
            p.between(4, 13),
          ),
          i % 3 ? ink.cream : ink.straw,
          [ink.indigo, 'centre', 0, 0.45],
        );
      }
      p.fill(ellipse(900, 430, 176), ink.paper, [ink.straw, 'down', 0, 0.6]);
      p.fill(ellipse(900, 430, 158), ink.basalt, [ink.night, 'downright', 0, 1]);
      p.fill(ellipse(1046, 354, 19), ink.paper)
        .fill(gouge(990, 354, 1102, 354, 5), ink.paper)
        .fill(gouge(1046, 300, 1046, 408, 5), ink.paper);
      stars(p, 60, { bottom: 500, colours: [ink.paper, ink.straw] });
      p.fill(below(ridge({ y: 900, height: 130, seed: 14, scale: 0.003 })), ink.dusk, [
        ink.indigo,
        'down',
        0,
        1,
      ]);
      let x = -40;
      for (let i = 0; x < 1840; i++) {
        const w = p.between(110, 210);
        const y = 1000 - p.between(20, 150);
        p.fill(rectangle(x, y, w + 4, 300), i % 2 ? ink.abyss : ink.night, [ink.basalt, 'down', 0, 0.8]);
        p.fill(
          polygon([
            [x - 14, y + 6],
            [x + w * 0.5, y - p.between(50, 96)],
            [x + w + 14, y + 6],
          ]),
          i % 3 ? ink.soot : ink.maroon,
          [ink.basalt, 'right', 0, 0.9],
        );
        if (i % 2) p.fill(rectangle(x + w * 0.3, y + 44, 24, 34), ink.straw);
        if (i % 3 === 0) p.fill(rectangle(x + w * 0.7, y - 80, 22, 70), ink.basalt);
        x += w;
      }
      p.fill(rectangle(1330, 730, 92, 400), ink.night, [ink.basalt, 'right', 0, 1])
        .fill(
          polygon([
            [1320, 736],
            [1376, 590],
            [1432, 736],
          ]),
          ink.soot,
        )
        .fill(rectangle(1362, 772, 28, 54), ink.straw);
      p.fill('M0 1076C400 1050 1300 1060 1800 1040V1240H0Z', ink.mauve, [ink.dusk, 'down', 0, 1]);
      for (let i = 0; i < 15; i++) {
        const fx = 240 + i * 58 + p.between(-14, 14);
        figure(
          p,
          fx,
          1180,
          i % 4 === 0 ? 124 : p.between(70, 92),
          ink.basalt,
          [ink.ember, ink.sea, ink.moss, ink.ochre][i % 4],
        );
      }
    },
  },
  {
    key: 'micrometeorites',
    alternativeText: {
      fr: 'Des sphères minuscules, striées et brillantes, flottent au-dessus des toits d’une ville la nuit.',
      en: 'Tiny striped, gleaming spheres float above the roofs of a city at night.',
    },
    draw(p) {
      p.fill('M0 0H1800V1200H0Z', ink.night, [ink.indigo, 'down', 0, 1]);
      stars(p, 260, { bottom: 800, colours: [ink.paper, ink.fog] });
      for (let i = 0; i < 26; i++) {
        const [x, y, l] = [p.between(100, 1800), p.between(0, 620), p.between(40, 200)];
        p.fill(gouge(x, y, x - l, y + l * 0.7, 2.4), ink.mauve);
      }
      const sphere = (x, y, r, colour, second, turn) => {
        p.fill(ellipse(x, y, r), colour, [second, 'downright', -0.1, 1.1]);
        p.inside(ellipse(x, y, r), () => {
          p.placed({ x, y, turn }, () => {
            for (let k = -7; k <= 7; k++)
              p.stroke(
                curve([
                  [-r * 1.1, k * r * 0.16],
                  [0, k * r * 0.16 + r * 0.22 * Math.cos(k * 0.35)],
                  [r * 1.1, k * r * 0.16],
                ]),
                second,
                Math.max(2, r * 0.022),
              );
          });
        });
        p.fill(blob(x - r * 0.36, y - r * 0.4, r * 0.2, r * 0.13, { seed: Math.round(x) }), ink.paper);
      };
      sphere(620, 430, 250, ink.fog, ink.stone, 28);
      sphere(1120, 300, 140, ink.ochre, ink.rust, -34);
      sphere(1440, 560, 190, ink.seaLight, ink.seaDeep, 60);
      sphere(930, 690, 92, ink.ash, ink.basalt, 10);
      sphere(260, 720, 74, ink.coral, ink.maroon, -60);
      sphere(1660, 240, 60, ink.cream, ink.stone, 14);
      sphere(180, 250, 46, ink.seaLight, ink.indigo, 40);
      let x = -20;
      for (let i = 0; x < 1840; i++) {
        const w = p.between(120, 230);
        const y = p.between(900, 1010);
        p.fill(rectangle(x, y, w + 3, 320), ink.indigo, [ink.night, 'right', 0, 1]);
        p.fill(
          polygon([
            [x - 8, y + 4],
            [x + 22, y - 66],
            [x + w - 20, y - 66],
            [x + w + 8, y + 4],
          ]),
          ink.stone,
          [ink.basalt, 'right', 0, 1],
        );
        for (let k = 0; k < 3; k++)
          if (p.random() < 0.6)
            p.fill(
              rectangle(x + w * (0.16 + k * 0.27), y + 46, 26, 44),
              p.random() < 0.4 ? ink.straw : ink.night,
            );
        p.fill(rectangle(x + w * 0.62, y - 132, 40, 72), ink.rust, [ink.basalt, 'right', 0, 1]);
        for (let k = 0; k < 2; k++) p.fill(rectangle(x + w * 0.62 + 4 + k * 18, y - 152, 12, 22), ink.ember);
        x += w;
      }
      p.fill('M0 1130H1800V1200H0Z', ink.basalt);
    },
  },
  {
    key: 'etoiles-filantes',
    alternativeText: {
      fr: 'Une pluie d’étoiles filantes au-dessus d’un champ où deux personnes sont allongées.',
      en: 'A shower of shooting stars above a field in which two people lie.',
    },
    draw(p) {
      p.fill('M0 0H1800V1000H0Z', ink.night, [ink.sea, 'down', -0.3, 0.8]);
      stars(p, 700, { bottom: 880, colours: [ink.paper, ink.foam, ink.straw] });
      for (let i = 0; i < 30; i++) {
        const a = p.between(0.2, 2.9);
        const r = p.between(160, 900);
        const l = p.between(80, 320);
        const [x, y] = [1180 + Math.cos(a) * r, 40 + Math.sin(a) * r * 0.72];
        if (y > 780) continue;
        p.fill(gouge(x - Math.cos(a) * l, y - Math.sin(a) * l * 0.72, x, y, p.between(2, 5)), ink.straw, [
          ink.paper,
          'down',
          0,
          0.8,
        ]);
        p.fill(ellipse(x, y, p.between(3, 6)), ink.paper);
      }
      p.fill(below(ridge({ y: 880, height: 120, seed: 33, scale: 0.003 })), ink.abyss, [
        ink.night,
        'down',
        0,
        1,
      ]);
      pines(p, 0, 1800, () => 870, 40, ink.night, [40, 120]);
      p.fill(below(ridge({ y: 970, height: 70, seed: 36, scale: 0.003 })), ink.fern, [
        ink.basalt,
        'down',
        0.1,
        1,
      ]);
      for (let i = 0; i < 420; i++) {
        const [x, y] = [p.between(0, 1800), p.between(950, 1200)];
        p.fill(
          gouge(x, y, x + p.between(-16, 20), y - p.between(26, 80), p.between(2, 4)),
          [ink.pine, ink.moss, ink.basalt, ink.ochre][i % 4],
        );
      }
      p.fill(
        polygon([
          [520, 1070],
          [1110, 1040],
          [1170, 1128],
          [560, 1160],
        ]),
        ink.ember,
        [ink.maroon, 'right', 0, 0.8],
      );
      for (const [y, coat] of [
        [1076, ink.cream],
        [1120, ink.sea],
      ]) {
        p.fill(ellipse(640, y - 10, 26), ink.basalt);
        p.fill(
          polygon([
            [668, y - 34],
            [830, y - 36],
            [836, y + 4],
            [668, y + 8],
          ]),
          coat,
          [ink.indigo, 'down', 0, 0.7],
        );
        p.fill(
          polygon([
            [830, y - 34],
            [1010, y - 30],
            [1044, y - 46],
            [1050, y - 8],
            [830, y + 4],
          ]),
          ink.basalt,
        );
      }
    },
  },
];
