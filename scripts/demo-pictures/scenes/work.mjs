import { blob, curve, ellipse, gouge, noise, polygon, rectangle } from '../geometry.mjs';
import { ink } from '../palette.mjs';
import { steam } from './motifs.mjs';

/** A board of wood with its grain. */
function planks(p, top, bottom, colour, shade, line) {
  p.fill(rectangle(-20, top, p.width + 40, bottom - top), colour, [shade, 'down', 0, 0.9]);
  for (let i = 0; i < (bottom - top) / 9; i++) {
    const y = p.between(top + 6, bottom);
    const x = p.between(-100, p.width);
    p.fill(
      gouge(x, y, x + p.between(160, 520), y + p.between(-5, 5), p.between(1.5, 4), p.between(-8, 8)),
      line,
    );
  }
}

/** A round loaf seen from the side, cut once. */
function loaf(p, x, y, w, h, turn = 0) {
  p.placed({ x, y, turn }, () => {
    p.fill(
      `M${-w} 0C${-w} ${-h * 1.25} ${w} ${-h * 1.25} ${w} 0C${w} ${h * 0.3} ${-w} ${h * 0.3} ${-w} 0Z`,
      ink.ochre,
      [ink.rust, 'downright', 0, 1],
    );
    p.fill(gouge(-w * 0.66, -h * 0.5, w * 0.6, -h * 0.62, h * 0.2, -h * 0.2), ink.cream, [
      ink.sand,
      'right',
      0,
      0.9,
    ]);
    for (let k = -3; k <= 3; k++)
      p.fill(gouge(k * w * 0.22 - 8, -h * 0.14, k * w * 0.24 + 8, -h * 0.3, h * 0.03), ink.straw);
  });
}

/** A hand cut from paper: a palm and four fingers as lines, seen from above, pointing right. */
function hand(p, { x, y, turn, scale = 1, mirror = false, skin, shade, sleeve }) {
  p.placed({ x, y, turn, scale, mirror }, () => {
    p.fill('M-620 -92L-150 -66L-150 70L-620 112Z', sleeve, [ink.basalt, 'down', 0, 0.8]);
    p.fill(rectangle(-172, -74, 40, 150), ink.cream, [ink.ash, 'down', 0, 0.8]);
    p.fill('M-140 -58C-90 -70 0 -84 70 -70C100 -30 100 40 70 78C0 84 -80 70 -140 60Z', skin, [
      shade,
      'down',
      0,
      0.9,
    ]);
    const fingers = [
      [
        [52, 60],
        [120, 92],
        [172, 100],
      ],
      [
        [66, 30],
        [150, 50],
        [214, 52],
      ],
      [
        [70, -6],
        [164, 2],
        [232, -2],
      ],
      [
        [62, -42],
        [150, -48],
        [210, -58],
      ],
    ];
    for (const points of fingers) p.stroke(curve(points), skin, 42, [shade, 'down', 0, 0.85]);
    p.stroke(
      curve([
        [-60, -52],
        [20, -110],
        [96, -118],
      ]),
      skin,
      46,
      [shade, 'down', 0, 0.7],
    );
    for (const [fx, fy] of [
      [178, 100],
      [222, 52],
      [240, -3],
      [218, -59],
    ])
      p.fill(ellipse(fx, fy, 11, 9), ink.paper);
  });
}

export const work = [
  {
    key: 'fournil',
    alternativeText: {
      fr: 'La gueule d’un four à bois rougeoyante, des miches rondes alignées sur une planche et une pelle posée contre le mur.',
      en: 'The glowing mouth of a wood-fired oven, round loaves lined up on a board and a peel against the wall.',
    },
    draw(p) {
      p.fill('M0 0H1800V1200H0Z', ink.maroon, [ink.basalt, 'right', 0.25, 1]);
      for (let r = 0; r < 13; r++) {
        for (let c = -1; c < 14; c++) {
          const [x, y] = [c * 146 + (r % 2) * 73 + p.between(-4, 4), r * 70 + p.between(-3, 3)];
          const near = Math.exp(-(((x - 760) / 460) ** 2 + ((y - 480) / 360) ** 2));
          p.fill(rectangle(x, y, 138, 62), p.random() < 0.25 ? ink.soot : ink.maroon, [
            near > 0.25 ? ink.ember : ink.basalt,
            x < 720 ? 'right' : 'left',
            near > 0.25 ? 0 : 0.5,
            near > 0.25 ? near * 1.05 : 0.9,
          ]);
        }
      }
      for (let k = 0; k < 15; k++) {
        const a = Math.PI + (k / 14) * Math.PI;
        p.placed(
          { x: 740 + Math.cos(a) * 400, y: 600 + Math.sin(a) * 340, turn: (a * 180) / Math.PI + 90 },
          () => p.fill('M-44 -56H44L36 56H-36Z', k % 2 ? ink.rust : ink.ember, [ink.maroon, 'up', 0, 0.9]),
        );
      }
      const mouth = 'M400 740V600C400 420 520 316 740 316C960 316 1080 420 1080 600V740Z';
      p.fill(mouth, ink.ember, [ink.straw, 'centre', 1.1, 0]);
      p.inside(mouth, () => {
        for (let i = 0; i < 15; i++) {
          const x = 430 + i * 46;
          const h = p.between(90, 260);
          p.fill(
            `M${x - 44} 690C${x - 50} ${690 - h * 0.5} ${x + 10} ${690 - h * 0.55} ${x} ${690 - h}C${x + 44} ${690 - h * 0.5} ${x + 50} ${690 - h * 0.3} ${x + 40} 690Z`,
            i % 2 ? ink.flame : ink.straw,
            [i % 2 ? ink.ember : ink.paper, 'down', 0, 0.9],
          );
        }
        for (let i = 0; i < 12; i++)
          p.fill(blob(430 + i * 56, 700, 46, 30, { seed: i, wobble: 0.2 }), ink.maroon, [
            ink.flame,
            'up',
            0,
            0.7,
          ]);
        for (let i = 0; i < 5; i++)
          p.stroke(
            `M${480 + i * 130} ${690 - (i % 2) * 14}L${590 + i * 110} ${660 + (i % 2) * 30}`,
            ink.basalt,
            30,
          );
      });
      p.fill(rectangle(330, 736, 830, 58), ink.stone, [ink.soot, 'down', 0, 1]);
      p.stroke('M1560 60L1500 880', ink.sand, 22, [ink.ochre, 'down', 0, 0.8]);
      p.fill('M1440 840C1440 790 1560 790 1566 846L1552 1040H1436Z', ink.sand, [ink.ochre, 'right', 0, 0.9]);
      planks(p, 970, 1220, ink.ochre, ink.rust, ink.rust);
      p.fill(rectangle(-20, 958, 1840, 22), ink.sand, [ink.ochre, 'right', 0, 0.8]);
      p.fill(
        polygon([
          [80, 946],
          [1330, 946],
          [1350, 984],
          [60, 984],
        ]),
        ink.rust,
        [ink.maroon, 'right', 0, 0.9],
      );
      for (let k = 0; k < 5; k++) loaf(p, 220 + k * 236, 944, 112, 118);
      for (let i = 0; i < 160; i++)
        p.fill(ellipse(p.between(60, 1740), p.between(996, 1190), p.between(1.5, 5)), ink.cream);
      p.placed({ x: 1610, y: 976 }, () =>
        p
          .fill('M-104 0C-130 -110 -60 -140 -34 -160L38 -158C62 -136 134 -100 106 0Z', ink.cream, [
            ink.sand,
            'right',
            0,
            1,
          ])
          .stroke('M-36 -158Q0 -140 40 -156', ink.rust, 7),
      );
    },
  },
  {
    key: 'pain',
    alternativeText: {
      fr: 'Un grand pain fendu posé sur une table de bois, un couteau, des épis et une poignée de farine.',
      en: 'A large split loaf on a wooden table, a knife, ears of wheat and a handful of flour.',
    },
    draw(p) {
      planks(p, -20, 1220, ink.sand, ink.ochre, ink.ochre);
      for (const y of [250, 640, 990]) p.stroke(`M0 ${y}H1800`, ink.rust, 5);
      p.fill(blob(880, 660, 560, 400, { seed: 2, wobble: 0.1 }), ink.cream, [ink.sand, 'centre', 0, 1]);
      for (let i = 0; i < 420; i++)
        p.fill(
          ellipse(880 + p.between(-1, 1) * 700, 640 + p.between(-1, 1) * 460, p.between(1.5, 6)),
          ink.paper,
        );
      p.placed({ x: 870, y: 600, turn: -14 }, () => {
        p.fill(ellipse(20, 42, 432, 306), ink.rust);
        p.fill(blob(0, 0, 430, 300, { seed: 8, wobble: 0.04 }), ink.ochre, [
          ink.maroon,
          'downright',
          0,
          1.05,
        ]);
        for (const r of [0.9, 0.76, 0.62]) p.stroke(ellipse(0, 0, 430 * r, 300 * r), ink.straw, 8);
        p.fill('M-330 34C-180 -70 180 -76 340 26C190 54 -160 90 -330 34Z', ink.cream, [
          ink.sand,
          'right',
          0,
          0.8,
        ]);
        p.fill('M-330 34C-180 -110 180 -116 340 26C180 -56 -180 -50 -330 34Z', ink.rust, [
          ink.maroon,
          'right',
          0,
          0.9,
        ]);
        for (let i = 0; i < 46; i++)
          p.fill(
            ellipse(p.between(-250, 260), p.between(-24, 48), p.between(4, 15), p.between(3, 9)),
            ink.sand,
            [ink.ochre, 'down', 0, 0.8],
          );
        for (const [x, y, a] of [
          [-200, -160, -0.4],
          [190, -170, 0.3],
          [-170, 190, 0.3],
          [200, 170, -0.4],
        ])
          for (let k = 0; k < 3; k++)
            p.fill(gouge(x - 70, y + k * 34 - 30, x + 70, y + k * 34 - 30 + a * 60, 7, 14), ink.cream);
      });
      for (const [x, y, turn] of [
        [300, 1040, -58],
        [390, 1080, -44],
        [220, 960, -70],
      ]) {
        p.placed({ x, y, turn: turn + 90 }, () => {
          p.stroke('M0 60C6 -100 0 -260 8 -420', ink.rust, 6);
          for (let k = 0; k < 9; k++)
            for (const s of [-1, 1])
              p.fill(gouge(4, -210 - k * 26, 4 + s * 34, -262 - k * 26, 11, s * 6), ink.ochre, [
                ink.rust,
                'down',
                0,
                0.7,
              ]);
        });
      }
      p.placed({ x: 1480, y: 820, turn: 62 }, () => {
        p.fill('M-330 -34C-120 -62 60 -48 150 -34V34H-330C-380 20 -380 -14 -330 -34Z', ink.fog, [
          ink.stone,
          'down',
          0,
          0.9,
        ]);
        p.fill('M150 -42H380C410 -30 410 40 380 46H150Z', ink.maroon, [ink.basalt, 'down', 0, 0.9]);
        for (const x of [200, 270, 340]) p.fill(ellipse(x, 0, 10), ink.straw);
      });
    },
  },
  {
    key: 'luthiere',
    alternativeText: {
      fr: 'Deux mains travaillent la table d’un violon posé sur un établi, entourées de gouges, de copeaux et de pots de vernis.',
      en: 'Two hands work on the front of a violin lying on a bench, among gouges, shavings and pots of varnish.',
    },
    draw(p) {
      planks(p, -20, 1220, ink.fern, ink.pine, ink.pine);
      for (const y of [390, 820]) p.stroke(`M0 ${y}H1800`, ink.pine, 6);
      p.placed({ x: 900, y: 610, turn: -72, scale: 1.34 }, () => {
        const body =
          'M0 -330C86 -330 150 -290 150 -214C150 -150 104 -128 98 -70C92 -10 130 -10 158 40C190 104 192 214 140 272C100 316 40 326 0 326C-40 326 -100 316 -140 272C-192 214 -190 104 -158 40C-130 -10 -92 -10 -98 -70C-104 -128 -150 -150 -150 -214C-150 -290 -86 -330 0 -330Z';
        p.placed({ x: 16, y: 16 }, () => p.fill(body, ink.basalt));
        p.fill(body, ink.coral, [ink.ember, 'downright', 0, 1.05]);
        p.inside(body, () => {
          for (let k = -15; k <= 15; k++)
            p.stroke(
              curve([
                [k * 11, -340],
                [k * 11 + noise(k, 1, 3) * 5, 0],
                [k * 11, 340],
              ]),
              k % 2 ? ink.ember : ink.blush,
              1.6,
            );
        });
        p.placed({ x: 0, y: 0, scale: 0.94 }, () => p.stroke(body, ink.maroon, 4));
        for (const s of [-1, 1]) {
          p.stroke(
            curve([
              [s * 62, -46],
              [s * 82, -62],
              [s * 78, -30],
              [s * 70, 20],
              [s * 62, 66],
              [s * 58, 96],
              [s * 80, 92],
            ]),
            ink.basalt,
            9,
          );
          p.fill(ellipse(s * 66, -40, 9), ink.basalt).fill(ellipse(s * 76, 90, 11), ink.basalt);
        }
        p.fill(
          polygon([
            [-26, -560],
            [26, -560],
            [34, -60],
            [-34, -60],
          ]),
          ink.basalt,
          [ink.soot, 'right', 0, 1],
        );
        p.fill('M-26 -560C-40 -640 -30 -700 0 -720C30 -700 40 -640 26 -560Z', ink.rust, [
          ink.maroon,
          'right',
          0,
          0.9,
        ]).fill(ellipse(0, -704, 22), ink.coral, [ink.rust, 'down', 0, 0.9]);
        for (const [s, y] of [
          [-1, -660],
          [1, -636],
          [-1, -608],
          [1, -586],
        ])
          p.stroke(`M${s * 16} ${y}H${s * 60}`, ink.basalt, 13);
        p.stroke('M-52 22C-30 6 30 6 52 22', ink.sand, 18);
        p.fill(
          polygon([
            [-22, 120],
            [22, 120],
            [32, 300],
            [-32, 300],
          ]),
          ink.basalt,
        );
        for (const k of [-15, -5, 5, 15]) p.stroke(`M${k * 0.8} -560L${k} 122`, ink.fog, 1.8);
      });
      for (const [x, y, turn, c, l] of [
        [1290, 170, 24, ink.ochre, 1],
        [1400, 196, 30, ink.ember, 1.15],
        [1520, 200, 20, ink.sand, 0.95],
        [1630, 236, 34, ink.seaLight, 1.1],
      ]) {
        p.placed({ x, y, turn, scale: l }, () => {
          p.fill('M-24 -130C-34 -60 -26 0 -18 40H18C26 0 34 -60 24 -130C12 -146 -12 -146 -24 -130Z', c, [
            ink.rust,
            'right',
            0,
            0.9,
          ]);
          p.fill(rectangle(-17, 38, 34, 20), ink.straw).fill(
            'M-14 58H14L18 190C10 206 -10 206 -18 190Z',
            ink.fog,
            [ink.stone, 'right', 0, 0.9],
          );
        });
      }
      for (const [x, y, c] of [
        [1560, 980, ink.ember],
        [1680, 900, ink.ochre],
      ]) {
        p.fill(ellipse(x + 10, y + 12, 84), ink.basalt)
          .fill(ellipse(x, y, 84), ink.cream, [ink.ash, 'downright', 0, 0.9])
          .fill(ellipse(x, y, 66), c, [ink.maroon, 'downright', 0, 0.9]);
      }
      p.stroke('M1560 980L1420 1130', ink.sand, 16).stroke('M1408 1142L1370 1180', ink.basalt, 26);
      for (let i = 0; i < 34; i++) {
        const [x, y, r] = [
          p.between(120, 1300),
          p.random() < 0.5 ? p.between(880, 1160) : p.between(60, 280),
          p.between(14, 34),
        ];
        p.stroke(
          `M${x} ${y}C${x + r} ${y - r * 1.6} ${x + r * 2.4} ${y - r * 0.6} ${x + r * 1.7} ${y + r * 0.5}C${x + r} ${y + r} ${x + r * 0.4} ${y} ${x + r * 1.2} ${y - r * 0.3}`,
          i % 2 ? ink.sand : ink.cream,
          p.between(5, 9),
        );
      }
      hand(p, {
        x: 560,
        y: 880,
        turn: -38,
        scale: 1.15,
        skin: ink.blush,
        shade: ink.coral,
        sleeve: ink.indigo,
      });
      hand(p, {
        x: 1250,
        y: 830,
        turn: 34,
        scale: 1.15,
        mirror: true,
        skin: ink.blush,
        shade: ink.coral,
        sleeve: ink.indigo,
      });
      p.placed({ x: 1010, y: 640, turn: -52 }, () =>
        p
          .fill('M-80 -20H120C140 -14 140 14 120 20H-80Z', ink.ochre, [ink.rust, 'down', 0, 0.9])
          .fill('M-80 -12H-190C-206 -6 -206 6 -190 12H-80Z', ink.fog, [ink.stone, 'down', 0, 0.9]),
      );
    },
  },
  {
    key: 'bouillon',
    alternativeText: {
      fr: 'Une marmite de cuivre fumante sur une cuisinière, entourée de poireaux, de carottes et d’un oignon piqué.',
      en: 'A steaming copper pot on a stove, with leeks, carrots and a studded onion around it.',
    },
    draw(p) {
      p.fill('M0 0H1800V860H0Z', ink.seaLight, [ink.sea, 'right', 0, 0.9]);
      for (let r = 0; r < 6; r++)
        for (let c = 0; c < 13; c++) p.stroke(rectangle(c * 144 - 20, r * 144 - 10, 144, 144), ink.foam, 4);
      steam(p, 860, 400, {
        height: 420,
        width: 150,
        colour: ink.foam,
        shading: [ink.seaLight, 'down', 0, 0.9],
        lean: 90,
        count: 8,
      });
      p.fill('M-20 830H1820V1240H-20Z', ink.basalt, [ink.soot, 'right', 0, 1]);
      p.fill('M-20 820H1820V850H-20Z', ink.stone);
      for (let k = 0; k < 15; k++)
        p.fill(
          `M${600 + k * 40} 836C${590 + k * 40} 806 ${616 + k * 40} 800 ${612 + k * 40} 778C${634 + k * 40} 800 ${640 + k * 40} 820 ${626 + k * 40} 836Z`,
          k % 2 ? ink.seaLight : ink.flame,
        );
      p.fill('M480 400H1240V700C1240 770 1180 790 1120 790H600C540 790 480 770 480 700Z', ink.coral, [
        ink.rust,
        'right',
        0,
        1.05,
      ]);
      p.fill(gouge(560, 450, 560, 740, 16, 6), ink.blush).fill(gouge(612, 460, 612, 730, 8, 4), ink.blush);
      p.fill(ellipse(860, 400, 382, 62), ink.rust, [ink.maroon, 'right', 0, 0.8]).fill(
        ellipse(860, 404, 350, 50),
        ink.ochre,
        [ink.straw, 'left', 0, 0.9],
      );
      for (const [x, y, c] of [
        [700, 400, ink.ember],
        [800, 424, ink.flame],
        [960, 392, ink.sage],
        [1050, 412, ink.ember],
        [880, 384, ink.cream],
        [620, 410, ink.sage],
      ])
        p.fill(blob(x, y, 36, 14, { seed: x }), c, [ink.rust, 'down', 0, 0.6]);
      for (let i = 0; i < 30; i++)
        p.stroke(
          ellipse(p.between(600, 1120), p.between(384, 432), p.between(3, 10), p.between(2, 5)),
          ink.cream,
          2.5,
        );
      p.stroke('M470 500C380 490 380 600 476 600', ink.basalt, 30).stroke(
        'M1250 500C1340 490 1340 600 1244 600',
        ink.basalt,
        30,
      );
      p.stroke('M1010 410L1230 120', ink.sand, 24, [ink.ochre, 'right', 0, 0.9]);
      planks(p, 930, 1220, ink.sand, ink.ochre, ink.ochre);
      p.placed({ x: 330, y: 1040, turn: -8 }, () => {
        p.fill('M-260 -26C-100 -40 40 -36 130 -30V36C40 40 -120 40 -260 30Z', ink.paper, [
          ink.sage,
          'right',
          0,
          0.95,
        ]);
        for (const [a, b] of [
          [-90, 300],
          [-30, 360],
          [34, 330],
          [86, 280],
        ])
          p.fill(gouge(110, a * 0.25, b, a, 34, a * 0.3), a > 0 ? ink.fern : ink.moss, [
            ink.pine,
            'right',
            0,
            0.9,
          ]);
        for (let k = 0; k < 7; k++)
          p.stroke(`M-258 ${-18 + k * 7}Q-290 ${-22 + k * 8} -320 ${-40 + k * 14}`, ink.sand, 4);
      });
      for (const [x, y, t] of [
        [950, 1060, 12],
        [1010, 1110, 4],
      ])
        p.placed({ x, y, turn: t }, () => {
          p.fill('M-200 0C-120 -46 60 -52 110 -34C130 -10 130 14 110 36C60 52 -120 40 -200 0Z', ink.flame, [
            ink.ember,
            'down',
            0,
            1,
          ]);
          for (const k of [-60, 0, 56]) p.fill(gouge(k, -30, k + 8, -6, 4), ink.rust);
          for (const a of [-60, -20, 24, 60]) p.fill(gouge(110, 0, 230, a, 14, 6), ink.moss);
        });
      p.fill(blob(1410, 1050, 112, 104, { seed: 6, wobble: 0.05 }), ink.ochre, [ink.rust, 'downright', 0, 1]);
      for (const k of [-70, -36, 0, 36, 70])
        p.stroke(
          curve([
            [1410 + k * 0.2, 944],
            [1410 + k * 1.3, 1050],
            [1410 + k * 0.3, 1154],
          ]),
          ink.rust,
          3,
        );
      p.fill(gouge(1410, 950, 1428, 866, 13), ink.rust);
      for (const [x, y] of [
        [1356, 1030],
        [1402, 1000],
        [1456, 1040],
        [1420, 1086],
      ])
        p.fill(ellipse(x, y, 10), ink.basalt);
      for (const [x, y, a] of [
        [1580, 1080, -0.5],
        [1640, 1050, -1.1],
        [1610, 1110, 0],
      ])
        p.fill(gouge(x, y, x + Math.cos(a) * 130, y + Math.sin(a) * 130, 30, 8), ink.fern, [
          ink.pine,
          'right',
          0,
          0.8,
        ]);
    },
  },
  {
    key: 'laine',
    alternativeText: {
      fr: 'Un troupeau de brebis claires et une brune au pied d’une filature de pierre, des écheveaux teints séchant sur un fil.',
      en: 'A flock of pale ewes and a brown one below a stone mill, dyed skeins drying on a line.',
    },
    draw(p) {
      p.fill('M0 0H1800V640H0Z', ink.cream, [ink.seaLight, 'up', 0, 0.7]);
      p.fill('M-20 470C300 360 640 480 900 430C1200 370 1500 430 1820 380V800H-20Z', ink.sage, [
        ink.moss,
        'right',
        0,
        0.9,
      ]);
      p.fill(rectangle(1060, 200, 560, 420), ink.ash, [ink.stone, 'right', 0, 0.95]);
      for (let i = 0; i < 90; i++)
        p.stroke(
          rectangle(p.between(1070, 1560), p.between(210, 600), p.between(24, 54), p.between(14, 22)),
          ink.stone,
          3,
        );
      p.fill(
        polygon([
          [1030, 210],
          [1110, 100],
          [1570, 100],
          [1650, 210],
        ]),
        ink.soot,
        [ink.basalt, 'right', 0, 0.9],
      );
      for (let r = 0; r < 2; r++)
        for (let c = 0; c < 5; c++)
          p.fill(
            rectangle(1100 + c * 102, 250 + r * 150, 58, 88),
            (r + c) % 3 ? ink.indigo : ink.straw,
          ).stroke(
            `M${1129 + c * 102} ${250 + r * 150}V${338 + r * 150}M${1100 + c * 102} ${294 + r * 150}H${1158 + c * 102}`,
            ink.cream,
            5,
          );
      p.fill(rectangle(1480, -20, 66, 130), ink.rust, [ink.maroon, 'right', 0, 0.9]);
      p.stroke(ellipse(1040, 520, 150), ink.maroon, 20);
      for (let k = 0; k < 8; k++)
        p.stroke(
          `M1040 520L${1040 + Math.cos((k * Math.PI) / 4) * 150} ${520 + Math.sin((k * Math.PI) / 4) * 150}`,
          ink.maroon,
          11,
        );
      p.fill('M-20 640C400 560 1000 640 1820 570V1240H-20Z', ink.moss, [ink.fern, 'down', 0, 1]);
      p.fill(
        'M860 640C960 690 1180 680 1340 800C1460 900 1420 1060 1560 1240H1180C1120 1040 1180 900 1060 810C960 740 880 720 820 650Z',
        ink.sea,
        [ink.seaDeep, 'right', 0, 0.9],
      );
      p.stroke('M60 250V800M940 220V720', ink.soot, 14).stroke(
        'M60 270C340 350 660 340 940 240',
        ink.basalt,
        4,
      );
      const dyes = [
        [ink.ember, ink.rust],
        [ink.ochre, ink.rust],
        [ink.sea, ink.seaDeep],
        [ink.cream, ink.sand],
        [ink.coral, ink.ember],
        [ink.fern, ink.pine],
        [ink.mauve, ink.dusk],
        [ink.straw, ink.ochre],
      ];
      dyes.forEach(([c, s], k) => {
        const x = 120 + k * 100;
        const y = 278 + Math.sin(((x - 60) / 880) * Math.PI) * 50 - (x / 940) * 20;
        p.fill(
          `M${x - 26} ${y}C${x - 46} ${y + 120} ${x - 40} ${y + 220} ${x - 10} ${y + 250}C${x + 40} ${y + 240} ${x + 44} ${y + 110} ${x + 26} ${y}Z`,
          c,
          [s, 'right', 0, 1],
        );
        for (let j = -2; j <= 2; j++)
          p.stroke(
            curve([
              [x + j * 8, y + 6],
              [x + j * 13, y + 120],
              [x + j * 8, y + 236],
            ]),
            s,
            2.5,
          );
      });
      const ewe = (x, y, s, fleece, shade, face, mirror = false) =>
        p.placed({ x, y, scale: s, mirror }, () => {
          for (const lx of [-70, -40, 44, 74]) p.stroke(`M${lx} 20V96`, face, 15);
          for (let k = 0; k < 13; k++)
            p.fill(
              blob(Math.cos((k / 13) * 6.28) * 86, Math.sin((k / 13) * 6.28) * 44 - 14, 42, 38, { seed: k }),
              fleece,
              [shade, 'downright', 0, 0.75],
            );
          p.fill(ellipse(0, -14, 96, 56), fleece, [shade, 'down', 0, 0.7]);
          for (let k = 0; k < 12; k++)
            p.stroke(`M${-80 + (k % 6) * 30} ${-34 + Math.floor(k / 6) * 36}q10 -14 20 0`, shade, 4);
          p.fill('M96 -60C128 -80 168 -60 176 -24C178 -6 160 0 150 -8C128 -20 104 -28 96 -60Z', face)
            .fill(gouge(112, -62, 76, -46, 10), face)
            .fill(ellipse(146, -40, 5), ink.paper);
        });
      ewe(330, 760, 0.9, ink.paper, ink.ash, ink.soot);
      ewe(640, 740, 0.8, ink.cream, ink.sand, ink.soot, true);
      ewe(160, 930, 1.15, ink.cream, ink.ash, ink.basalt);
      ewe(900, 900, 1.05, ink.soot, ink.basalt, ink.basalt, true);
      ewe(520, 1030, 1.4, ink.paper, ink.ash, ink.basalt);
      ewe(1620, 900, 1.1, ink.paper, ink.ash, ink.soot, true);
      for (let i = 0; i < 130; i++) {
        const [x, y] = [p.between(0, 1100), p.between(820, 1200)];
        p.fill(gouge(x, y, x + p.between(-10, 10), y - p.between(14, 40), 3), i % 2 ? ink.sage : ink.pine);
      }
    },
  },
  {
    key: 'atelier',
    alternativeText: {
      fr: 'L’établi d’un atelier de réparation : un vieux poste de radio ouvert, un moulin à café, des outils accrochés au mur.',
      en: 'The bench of a repair workshop: an old radio opened up, a coffee mill, tools hung on the wall.',
    },
    draw(p) {
      p.fill('M0 0H1800V900H0Z', ink.sand, [ink.ochre, 'right', 0, 0.7]);
      for (let x = 60; x < 1800; x += 60)
        for (let y = 50; y < 780; y += 60) p.fill(ellipse(x, y, 5), ink.ochre);
      const tools = [
        [180, 250, () => p.stroke('M0 -120V140', ink.rust, 26).fill('M-70 -150H84V-86H-70Z', ink.basalt)],
        [
          330,
          230,
          () =>
            p
              .fill('M-16 -20H16L22 190H-22Z', ink.ember, [ink.maroon, 'right', 0, 0.9])
              .stroke('M0 -20V-150', ink.stone, 13),
        ],
        [
          450,
          240,
          () =>
            p
              .stroke('M-6 -10L-44 170M6 -10L44 170', ink.sea, 24)
              .fill('M-26 -10C-40 -80 -18 -130 0 -140C18 -130 40 -80 26 -10Z', ink.stone, [
                ink.basalt,
                'right',
                0,
                0.9,
              ]),
        ],
        [
          600,
          240,
          () =>
            p
              .stroke('M0 -60V170', ink.stone, 30)
              .stroke('M-30 -140C-50 -90 -20 -60 0 -60C20 -60 50 -90 30 -140', ink.stone, 26),
        ],
        [
          740,
          220,
          () =>
            p
              .fill('M-20 -140H20V20H-20Z', ink.fog, [ink.stone, 'right', 0, 0.9])
              .fill('M-26 20H26V180H-26Z', ink.straw, [ink.ochre, 'right', 0, 0.9]),
        ],
        [
          1480,
          230,
          () =>
            p
              .stroke(ellipse(0, 0, 92), ink.basalt, 18)
              .stroke(ellipse(0, 0, 70), ink.ember, 10)
              .stroke(ellipse(0, 0, 50), ink.basalt, 10),
        ],
        [
          1670,
          250,
          () =>
            p
              .fill('M-90 -120L90 -140L100 -110L-80 20Z', ink.fog, [ink.stone, 'right', 0, 0.8])
              .fill('M-96 -130C-130 -130 -130 40 -90 40L-70 0Z', ink.rust, [ink.maroon, 'down', 0, 0.8]),
        ],
      ];
      for (const [x, y, draw] of tools) p.placed({ x, y }, draw);
      p.stroke('M1120 -20V130', ink.basalt, 7)
        .fill('M960 250C970 160 1060 120 1120 120C1180 120 1270 160 1280 250Z', ink.fern, [
          ink.pine,
          'right',
          0,
          1,
        ])
        .fill(ellipse(1120, 252, 52, 24), ink.straw);
      p.fill(
        polygon([
          [970, 254],
          [1270, 254],
          [1560, 790],
          [640, 790],
        ]),
        ink.sand,
        [ink.paper, 'down', 0.75, 0.1],
      );
      planks(p, 786, 1220, ink.rust, ink.maroon, ink.maroon);
      p.fill(rectangle(-20, 774, 1840, 30), ink.coral, [ink.rust, 'right', 0, 0.9]);
      p.placed({ x: 760, y: 780 }, () => {
        p.fill('M-330 0V-240C-330 -330 -270 -360 -200 -360H230C300 -360 350 -330 350 -240V0Z', ink.ochre, [
          ink.rust,
          'right',
          0,
          1,
        ]);
        p.fill('M-296 -34V-230C-296 -300 -250 -326 -190 -326H30V-34Z', ink.cream, [
          ink.sand,
          'right',
          0,
          0.8,
        ]);
        for (let k = 0; k < 9; k++) p.stroke(`M-280 ${-60 - k * 28}H16`, ink.rust, 7);
        p.fill(rectangle(66, -310, 250, 276), ink.basalt);
        for (const [x, h, c] of [
          [104, 130, ink.flame],
          [164, 170, ink.straw],
          [226, 120, ink.flame],
          [282, 150, ink.straw],
        ]) {
          p.fill(
            `M${x - 20} -60V${-60 - h}C${x - 20} ${-92 - h} ${x + 20} ${-92 - h} ${x + 20} ${-60 - h}V-60Z`,
            ink.seaLight,
            [c, 'centre', 1, 0.05],
          ).fill(rectangle(x - 22, -74, 44, 26), ink.stone);
        }
        p.stroke('M84 -44C140 -20 190 -64 240 -40S300 -60 308 -50', ink.ember, 6);
      });
      p.placed({ x: 1330, y: 780 }, () => {
        p.fill(rectangle(-110, -180, 220, 180), ink.sea, [ink.seaDeep, 'right', 0, 1])
          .fill(rectangle(-70, -120, 140, 90), ink.indigo)
          .fill(ellipse(0, -76, 13), ink.straw);
        p.fill('M-96 -180C-90 -260 90 -260 96 -180Z', ink.fog, [ink.stone, 'right', 0, 0.9])
          .stroke('M0 -236V-290H130V-330', ink.basalt, 13)
          .fill(ellipse(130, -344, 24), ink.ember);
      });
      p.placed({ x: 260, y: 780 }, () => {
        p.fill('M-120 0C-150 -150 -90 -200 0 -200C90 -200 150 -150 120 0Z', ink.fog, [ink.ash, 'right', 0, 1])
          .stroke('M110 -60C190 -70 200 -150 120 -160', ink.basalt, 22)
          .fill(gouge(-110, -60, -210, -150, 26), ink.fog)
          .fill(ellipse(0, -206, 60, 15), ink.ash)
          .fill(ellipse(0, -226, 20), ink.basalt);
      });
      for (let i = 0; i < 46; i++) {
        const [x, y] = [p.between(60, 1740), p.between(860, 1160)];
        if (i % 3 === 0) p.stroke(ellipse(x, y, 17, 13), ink.straw, 7);
        else
          p.placed({ x, y, turn: p.between(0, 180) }, () =>
            p.stroke('M-22 0H22', ink.fog, 7).fill(ellipse(-24, 0, 9), ink.ash),
          );
      }
      p.placed({ x: 1200, y: 1000, turn: -14 }, () =>
        p
          .fill(rectangle(-190, -22, 200, 44), ink.ember, [ink.maroon, 'down', 0, 0.9])
          .stroke('M10 0H250', ink.fog, 15)
          .fill(
            polygon([
              [240, -14],
              [280, -6],
              [280, 6],
              [240, 14],
            ]),
            ink.stone,
          ),
      );
    },
  },
  {
    key: 'horloge',
    alternativeText: {
      fr: 'Des engrenages, des cadrans et un cercle d’atomes composent une grande horloge abstraite.',
      en: 'Gears, dials and a ring of atoms make up a large abstract clock.',
    },
    draw(p) {
      p.fill('M0 0H1800V1200H0Z', ink.indigo, [ink.night, 'downright', 0, 1]);
      const gear = (x, y, r, teeth, colour, shade, turn = 0) => {
        const points = [];
        for (let k = 0; k < teeth * 4; k++) {
          const a = ((k + turn) / (teeth * 4)) * Math.PI * 2;
          const q = k % 4 < 2 ? r : r * 0.88;
          points.push([x + Math.cos(a) * q, y + Math.sin(a) * q]);
        }
        p.fill(polygon(points), colour, [shade, 'downright', 0, 1]);
        p.fill(ellipse(x, y, r * 0.68), ink.night);
        for (let k = 0; k < 5; k++)
          p.placed({ x, y, turn: k * 72 + turn * 5 }, () =>
            p.fill(
              polygon([
                [-r * 0.07, 0],
                [r * 0.07, 0],
                [r * 0.1, -r * 0.74],
                [-r * 0.1, -r * 0.74],
              ]),
              colour,
              [shade, 'right', 0, 0.9],
            ),
          );
        p.fill(ellipse(x, y, r * 0.2), colour, [shade, 'down', 0, 0.9]).fill(
          ellipse(x, y, r * 0.08),
          ink.basalt,
        );
      };
      gear(330, 900, 300, 28, ink.ochre, ink.rust);
      gear(250, 330, 190, 20, ink.sea, ink.seaDeep, 1);
      gear(1520, 260, 250, 24, ink.coral, ink.rust, 2);
      gear(1590, 880, 270, 26, ink.sage, ink.fern);
      gear(620, 1120, 150, 18, ink.stone, ink.basalt, 1);
      gear(1180, 1110, 170, 18, ink.sea, ink.seaDeep);
      p.fill(ellipse(916, 612, 440), ink.basalt)
        .fill(ellipse(900, 590, 440), ink.cream, [ink.sand, 'downright', 0, 0.9])
        .stroke(ellipse(900, 590, 400), ink.basalt, 6);
      for (let k = 0; k < 60; k++) {
        const a = (k / 60) * Math.PI * 2 - Math.PI / 2;
        const r = k % 5 ? 372 : 344;
        p.stroke(
          `M${900 + Math.cos(a) * 388} ${590 + Math.sin(a) * 388}L${900 + Math.cos(a) * r} ${590 + Math.sin(a) * r}`,
          ink.basalt,
          k % 5 ? 5 : 14,
        );
      }
      for (const t of [0, 60, 120])
        p.placed({ x: 900, y: 590, turn: t }, () => p.stroke(ellipse(0, 0, 276, 96), ink.sea, 6));
      for (let k = 0; k < 12; k++) {
        const a = (k / 12) * Math.PI * 2;
        const t = ((k % 3) * Math.PI) / 3;
        const [ex, ey] = [Math.cos(a) * 276, Math.sin(a) * 96];
        p.fill(
          ellipse(900 + ex * Math.cos(t) - ey * Math.sin(t), 590 + ex * Math.sin(t) + ey * Math.cos(t), 16),
          ink.seaDeep,
          [ink.seaLight, 'left', 0, 0.8],
        );
      }
      p.placed({ x: 900, y: 590, turn: 52 }, () =>
        p.fill(
          polygon([
            [-17, 50],
            [17, 50],
            [8, -230],
            [-8, -230],
          ]),
          ink.basalt,
        ),
      );
      p.placed({ x: 900, y: 590, turn: 168 }, () =>
        p.fill(
          polygon([
            [-13, 60],
            [13, 60],
            [6, -330],
            [-6, -330],
          ]),
          ink.basalt,
        ),
      );
      p.placed({ x: 900, y: 590, turn: -34 }, () =>
        p.stroke('M0 90V-350', ink.ember, 7).fill(ellipse(0, -250, 20), ink.ember),
      );
      p.fill(ellipse(900, 590, 38), ink.ember, [ink.rust, 'downright', 0, 0.9]);
    },
  },
];
