/** What the answers of one row become. */
export type Combine = 'mean' | 'nps';

const LEAST = 0;
const MOST = 10;
const PROMOTER = 9;
const DETRACTOR = 6;

/** Whether an answer is on the scale of the net promoter score, 0 to 10. */
export const isOnTen = (answer: number): boolean => answer >= LEAST && answer <= MOST;

/** +100 of a promoter (9 or 10), −100 of a detractor (0 to 6), 0 of those between; NaN outside 0 to 10. */
export const promoterScore = (answer: number): number => {
  if (!isOnTen(answer)) return NaN;
  if (answer >= PROMOTER) return 100;
  return answer <= DETRACTOR ? -100 : 0;
};

/** Per row the mean of the questions that have an answer, with `nps` of their promoter scores; NaN without any. */
export function combineAnswers(
  questions: readonly Float64Array[],
  rows: number,
  combine: Combine,
): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => {
    let sum = 0;
    let answers = 0;
    for (const values of questions) {
      const answer = values[row] ?? NaN;
      const score = combine === 'nps' ? promoterScore(answer) : answer;
      if (Number.isNaN(score)) continue;
      sum += score;
      answers += 1;
    }
    return answers === 0 ? NaN : sum / answers;
  });
}
