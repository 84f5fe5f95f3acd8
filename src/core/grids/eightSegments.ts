/** The eight segments, by whether R, F and M are high (1) or low (0), in the order of the value they stand for. */
export const EIGHT: readonly (readonly [name: string, highs: string])[] = [
  ['重要价值客户', '111'],
  ['重要保持客户', '011'],
  ['重要发展客户', '101'],
  ['重要挽留客户', '001'],
  ['一般价值客户', '110'],
  ['一般保持客户', '010'],
  ['一般发展客户', '100'],
  ['一般挽留客户', '000'],
];
