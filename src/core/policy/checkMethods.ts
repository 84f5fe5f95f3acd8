import { tiersFitCut } from '../cuts/check';
import { Fault } from '../fault';
import { checkGrid, tiersAreListed } from '../methods/checkGrid';
import { checkLifecycle } from '../methods/checkLifecycle';
import { checkRfm } from '../methods/checkRfm';
import { checkWeighted } from '../methods/checkWeighted';
import { metricsAsked } from '../methods/metricsAsked';
import { directionOf } from '../metrics/directionOf';
import { METRIC_NAMES } from '../metrics/names';
import { tierNamesOf } from '../methods/tierNames';
import { TEXT_ROLES } from './sourceSchema';
import { wordsAsked } from '../methods/wordsAsked';
import { checkPlaybook } from '../playbook/checkPlaybook';
import { checkConditions } from '../rules/checkCondition';
import { metricsOfCondition, wordsOfCondition } from '../rules/conditionSchema';
import { actionOf } from '../rules/ruleSchema';
import type { Rule } from '../rules/ruleSchema';
import { metricsOf } from './metricSchema';
import type { MetricReference } from './metricSchema';
import { isReserved } from './methodId';
import { nearest } from './nearest';
import type { MethodPolicy, Policy } from './schema';

/** Words about customers that the source may have. */
const WORD_ROLES: readonly string[] = TEXT_ROLES.filter((role) => role !== 'referrer');

/** Holds the parts of a policy against each other; throws a Fault that names the place. */
export function checkMethods(policy: Policy): void {
  const { methods, final, source, rules, output, unknown } = policy;
  const ids = methods.map(({ id }) => id);
  const indicators = [...source.indicators, ...(source.list?.indicators ?? [])];
  const metrics = [...METRIC_NAMES, ...indicators.map(({ as }) => as)];
  const words = [...WORD_ROLES, ...indicators.map(({ as }) => as)];
  methods.forEach((method, index) => {
    const place = `methods.${index}`;
    if (isReserved(method.id)) throw new Fault('policy.reservedId', { place: `${place}.id`, id: method.id });
    if (ids.indexOf(method.id) !== index)
      throw new Fault('policy.idTwice', { place: `${place}.id`, id: method.id });
    checkMetrics(metricsAsked(method), metrics, place);
    checkWords(wordsAsked(method), words, place);
    checkMethod(method, place, (id) => tiersOfId(methods.slice(0, index), id));
  });
  const tiers = tiersOfId(methods, final);
  if (!tiers) throw new Fault('policy.noFinal', { final, ids: ids.join(', ') });
  rules.forEach((rule, i) => checkRule(rule, `rules.${i}`, [...tiers, unknown]));
  rules.forEach(({ when }, i) => {
    checkConditions(when, `rules.${i}.when`, (id) => tiersOfId(methods, id));
    checkWords(wordsOfCondition(when), words, `rules.${i}.when`);
    checkMetrics(metricsOfCondition(when), metrics, `rules.${i}.when`);
  });
  checkPlaybook(policy, [...tiers, unknown]);
  checkColours(output.colours, [...methods.flatMap(tierNamesOf), unknown]);
  output.lists.forEach(({ by }, i) => {
    if (by !== undefined) checkWords([by], words, `output.lists.${i}.by`);
  });
}

/** Colours are of tiers that there are. @param tiers of every method, and the unknown one */
function checkColours(colours: Policy['output']['colours'], tiers: readonly string[]): void {
  const strange = Object.keys(colours).find((tier) => !tiers.includes(tier));
  if (strange === undefined) return;
  throw new Fault('policy.noTier', {
    place: 'output.colours',
    tier: strange,
    nearest: nearest(strange, tiers),
  });
}

type TiersOf = (method: string) => readonly string[] | undefined;

function checkMethod(method: MethodPolicy, place: string, tiersOf: TiersOf): void {
  switch (method.kind) {
    case 'rfm':
      checkRfm(method, place);
      return;
    case 'abc':
      tiersFitCut(method.cut, method.tiers, directionOf(method.metric), place);
      return;
    case 'weighted':
      tiersFitCut(method.cut, method.tiers, 'benefit', place);
      checkWeighted(method, place);
      return;
    case 'grid':
      checkGrid(method, place, tiersOf);
      return;
    case 'lifecycle':
      checkLifecycle(method, place, tiersOf);
      return;
    case 'ladder':
      tiersAreListed([...method.steps.map(({ tier }) => tier), method.else], method.tiers, place);
      method.steps.forEach(({ when }, i) => checkConditions(when, `${place}.steps.${i}.when`, tiersOf));
  }
}

function checkMetrics(asked: readonly MetricReference[], metrics: readonly string[], place: string): void {
  const metric = asked.flatMap(metricsOf).find((name) => !metrics.includes(name));
  if (metric === undefined) return;
  throw new Fault('policy.unknownMetric', { place, metric, nearest: nearest(metric, metrics) });
}

function checkWords(asked: readonly string[], words: readonly string[], place: string): void {
  const unknown = asked.find((name) => !words.includes(name));
  if (unknown === undefined) return;
  throw new Fault('policy.unknownWords', { place, words: unknown, nearest: nearest(unknown, words) });
}

/** A rule does one thing, with a tier that there is. */
function checkRule(rule: Rule, place: string, tiers: readonly string[]): void {
  const action = actionOf(rule);
  if (!action) throw new Fault('policy.ruleAction', { place });
  if (tiers.includes(action.tier)) return;
  throw new Fault('policy.noTier', {
    place: `${place}.${action.kind}`,
    tier: action.tier,
    nearest: nearest(action.tier, tiers),
  });
}

/** The tier names of a method by its id; undefined when there is no such method. */
function tiersOfId(methods: readonly MethodPolicy[], id: string): readonly string[] | undefined {
  const method = methods.find((candidate) => candidate.id === id);
  return method && tierNamesOf(method);
}
