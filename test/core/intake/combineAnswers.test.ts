import { combineAnswers, isOnTen, promoterScore } from '../../../src/core/intake/combineAnswers';

describe('answers of a survey', () => {
  it('are on a scale from 0 to 10', () => {
    expect([-0.1, 0, 10, 10.1, NaN].map(isOnTen)).toEqual([false, true, true, false, false]);
  });

  it('promote from 9 on (+100), detract up to 6 (−100), and outside 0 to 10 are none', () => {
    expect([0, 6, 7, 8, 9, 10].map(promoterScore)).toEqual([-100, -100, 0, 0, 100, 100]);
    expect([-1, 11, NaN].map(promoterScore)).toEqual([NaN, NaN, NaN]);
  });

  const questions = [Float64Array.of(10, 2, NaN, 12), Float64Array.of(7, NaN, NaN, 9)];
  it('of a row are averaged over the questions that have one', () => {
    expect([...combineAnswers(questions, 4, 'mean')]).toEqual([8.5, 2, NaN, 10.5]);
  });
  it('of a net promoter score as what they score', () => {
    expect([...combineAnswers(questions, 4, 'nps')]).toEqual([50, -100, NaN, 100]);
  });
});
