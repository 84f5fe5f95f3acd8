import type { Explanation, LevelExplanation, MethodExplanation, Standing } from '../core';
import { conditionSentence } from './conditionSentence';
import { dimensionName, metricName, wordName } from './metricName';
import { metricValue } from './metricValue';
import type { Words } from './words';

/** Characters of an explanation that stands in a cell. */
const LONGEST = 500;

/**
 * Why a customer has their tier, in a sentence or two for a cell of a sheet: what the final method went by and what is
 * missing to the next tier, or the rule that changed the tier. @param final id of the final method
 */
export function shortExplanation(words: Words, { methods, adjustments }: Explanation, final: string): string {
  const method = methods.find((each) => each.method === final);
  const rules = adjustments.map(({ rule, when, kind, from, to }) =>
    words.t(`explain.${kind}`, { rule, when: conditionSentence(words, when), from, to }),
  );
  const sentences = [...(method ? [reason(words, method)] : []), ...rules];
  // A rule's word goes before what the limits say.
  const next = method && rules.length === 0 ? standingSentence(words, method) : '';
  return shortened([...sentences, ...(next === '' ? [] : [next])].join(words.t('explain.between')));
}

function reason(words: Words, method: MethodExplanation): string {
  if (!method.known) {
    const what = lacking(words, method);
    return what.length === 0 ? words.t('why.unjudged') : words.t('why.missing', { what: list(words, what) });
  }
  const within = method.group === undefined ? '' : words.t('why.within', { group: method.group });
  return sentence(words, method) + within;
}

function sentence(words: Words, method: MethodExplanation): string {
  switch (method.kind) {
    case 'abc':
      return words.t('why.value', {
        what: metricName(words, method.metric),
        value: method.value === null ? '' : metricValue(words, method.metric, method.value),
        rank: method.rank ?? '',
      });
    case 'rfm':
      return words.t('why.rfm', {
        cell: method.cell ?? '',
        values: list(
          words,
          method.levels.map(({ dimension, value }) => said(words, dimension, value)),
        ),
      });
    case 'weighted': {
      const best = strongest(method.contributions);
      const score = words.number(method.score ?? 0);
      const rank = method.rank ?? '';
      return best
        ? words.t('why.score', {
            score,
            rank,
            what: metricName(words, best.metric),
            points: words.number(best.contribution ?? 0),
          })
        : words.t('why.scoreOnly', { score, rank });
    }
    case 'grid':
      return words.t('why.levels', {
        levels: list(
          words,
          method.levels.map(({ dimension, value, level }) =>
            value === level
              ? said(words, dimension, level)
              : words.t('why.level', { what: said(words, dimension, value), level: level ?? '' }),
          ),
        ),
      });
    case 'lifecycle':
      return words.t('why.values', {
        values: list(
          words,
          method.values.flatMap(({ metric, value }) => (value === null ? [] : [said(words, metric, value)])),
        ),
      });
    case 'ladder':
      return method.when === null
        ? words.t('why.noStep')
        : words.t('why.step', { step: method.step ?? 0, when: conditionSentence(words, method.when) });
  }
}

/** The indicator that gave most to a score; undefined where none is counted by itself. */
const strongest = (contributions: Extract<MethodExplanation, { kind: 'weighted' }>['contributions']) =>
  contributions
    .filter(({ contribution }) => contribution !== null)
    .reduce<(typeof contributions)[number] | undefined>(
      (best, each) => ((each.contribution ?? 0) > (best?.contribution ?? -1) ? each : best),
      undefined,
    );

/** What is missing to the next tier; of the best one the limit that it keeps. */
function standingSentence(words: Words, method: MethodExplanation): string {
  if (!('standing' in method) || !method.standing) return '';
  const label = method.kind === 'abc' ? method.metric : '';
  const metric = method.kind === 'abc' ? metricName(words, label) : words.t('field.score');
  return standing(words, label, metric, method.standing);
}

function standing(words: Words, label: string, metric: string, { side, passed, next }: Standing): string {
  if (next) {
    return words.t(`explain.${next.exclusive ? 'beyond' : 'next'}.${side}`, {
      metric,
      tier: next.tier,
      limit: metricValue(words, label, next.limit),
      distance: words.number(next.distance),
    });
  }
  return passed === null
    ? ''
    : words.t(`explain.passed.${side}`, { metric, limit: metricValue(words, label, passed) });
}

const list = (words: Words, texts: readonly string[]): string => texts.join(words.t('condition.comma'));

/** "amount 80" */
const said = (words: Words, dimension: string, value: string | number | null): string =>
  words.t('explain.value', {
    name: dimensionName(words, dimension),
    value:
      typeof value === 'number'
        ? metricValue(words, dimension, value)
        : (value ?? words.t('explain.noValue')),
  });

/** What keeps a customer from being judged. */
function lacking(words: Words, method: MethodExplanation): string[] {
  const { within, group } = method;
  const groupless = within !== undefined && group === undefined ? [wordName(words, within)] : [];
  switch (method.kind) {
    case 'abc':
      return method.value === null ? [metricName(words, method.metric)] : groupless;
    case 'weighted':
      return method.missing.map((label) => metricName(words, label));
    case 'rfm':
    case 'grid':
      return groupless.length > 0 ? groupless : method.levels.filter(isLacking).map(levelName(words));
    case 'lifecycle':
      return method.values
        .slice(0, 2)
        .flatMap(({ metric, value }) => (value === null ? [metricName(words, metric)] : []));
    case 'ladder':
      return [];
  }
}

const isLacking = ({ level }: LevelExplanation): boolean => level === null;
const levelName =
  (words: Words) =>
  ({ dimension, value }: LevelExplanation): string =>
    value === null ? dimensionName(words, dimension) : said(words, dimension, value);

/** No surrogate pair is cut in two. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
