import { foldedText } from './plainText';

/** Words of rank that people put into cells, best first: the last of n words is 1, or 0 where there are only two. */
const SCALES: readonly string[] = [
  '高 中 低',
  '很高 高 中 低 很低',
  '优 良 差',
  '优 良 中 差',
  '优秀 良好 一般 较差',
  '优秀 良好 一般 较差 很差',
  '优秀 良好 中等 及格 不及格',
  '优秀 良好 合格 不合格',
  '非常满意 满意 一般 不满意 非常不满意',
  '强 中 弱',
  '大 中 小',
  '是 否',
  '有 无',
  'a b c',
  'a b c d',
  'a b c d e',
  'high medium low',
  'high med low',
  'very_high high medium low very_low',
  'excellent good fair poor',
  'excellent good average poor',
  'good average poor',
  'good fair poor',
  'very_satisfied satisfied neutral dissatisfied very_dissatisfied',
  'strong medium weak',
  'large medium small',
  'yes no',
  'y n',
  'true false',
];

/** Word, folded → its number: the more, the better. */
export type Scale = ReadonlyMap<string, number>;

const KNOWN: readonly Scale[] = SCALES.map((scale) => {
  const words = scale.split(' ').map((word) => word.replace('_', ' '));
  const last = words.length === 2 ? 0 : 1;
  return new Map(words.map((word, i) => [word, words.length - 1 - i + last]));
});

/** The words of the scales that have two: word → 1 or 0. */
export const YES_NO: Readonly<Record<string, number>> = Object.fromEntries(
  KNOWN.filter(({ size }) => size === 2).flatMap((scale) => [...scale]),
);

/** A级, B类, C档 are the letters alone. */
const scaleWord = (text: string): string => foldedText(text).replace(/^([a-e])[级类档]$/, '$1');

/** What a cell's text is on a scale; undefined when it is none of its words. */
export const onScale = (scale: Scale, text: string): number | undefined =>
  scale.get(foldedText(text)) ?? scale.get(scaleWord(text));

/** A scale of the policy: word → number. */
export const scaleOf = (words: Readonly<Record<string, number>>): Scale =>
  new Map(Object.entries(words).map(([word, value]) => [foldedText(word), value]));

/** Words of a column: text of a cell → how many cells have it, and how many cells are not empty at all. */
export interface WordCounts {
  readonly counts: ReadonlyMap<string, number>;
  readonly cells: number;
}

const cellsOn = (scale: Scale, { counts }: WordCounts): number => {
  let cells = 0;
  for (const [text, count] of counts) if (onScale(scale, text) !== undefined) cells += count;
  return cells;
};

/**
 * The known scale that most of a column's cells are words of; undefined where that is not the most of them. Of scales
 * that fit as many cells the shortest: A, B, C without any D is 3, 2, 1.
 */
export function knownScale(words: WordCounts): Scale | undefined {
  let best: Scale | undefined;
  let most = 0;
  for (const scale of KNOWN) {
    const fitting = cellsOn(scale, words);
    if (fitting > most || (fitting === most && best && scale.size < best.size)) {
      best = scale;
      most = fitting;
    }
  }
  return most * 2 > words.cells ? best : undefined;
}

/** The scales of questions that belong together: one for all that it reads as well as their own, so that an A is an A. */
export function questionScales(questions: readonly WordCounts[]): (Scale | undefined)[] {
  const own = questions.map(knownScale);
  const ranked = questions.filter((_, i) => own[i] !== undefined);
  const shared = ranked.length > 1 ? knownScale(together(ranked)) : undefined;
  return questions.map((words, i) => {
    const scale = own[i];
    return scale && shared && cellsOn(shared, words) === cellsOn(scale, words) ? shared : scale;
  });
}

function together(questions: readonly WordCounts[]): WordCounts {
  const counts = new Map<string, number>();
  for (const question of questions)
    for (const [text, count] of question.counts) counts.set(text, (counts.get(text) ?? 0) + count);
  return { counts, cells: questions.reduce((sum, { cells }) => sum + cells, 0) };
}
