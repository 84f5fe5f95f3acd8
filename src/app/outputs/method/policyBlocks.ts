import type { Play, Policy } from '../../../core';
import { isoDate } from '../../../core';
import type { Words } from '../../../words';
import { conditionSentence } from '../../../words';
import type { OutputBlock } from '../../../workbook';
import type { Line } from '../blocks';
import { block, linesBlock } from '../blocks';
import type { OutputRun } from '../outputRun';

/** Rules, playbook, and the whole policy as it can be run again. */
export const policyBlocks = ({ document, grading, policy, words }: OutputRun): readonly OutputBlock[] => [
  ...(policy.rules.length > 0 ? [rulesBlock(words, policy)] : []),
  ...(policy.playbook.length > 0 ? [playbookBlock(words, policy)] : []),
  linesBlock('again', words.t('audit.again'), [
    [words.t('audit.again.here'), words.t('audit.again.hereHow')],
    [words.t('audit.again.command'), command(policy, grading.asOf)],
  ]),
  block(
    'policy',
    words.t('audit.policy'),
    [],
    pieces(JSON.stringify(document)).map((piece) => [piece]),
  ),
];

/** The same on the command line, on the data saved as .csv. @param asOf day number of the analysis date */
const command = ({ source }: Policy, asOf: number | null): string =>
  [
    'npm run --silent grade -- FILE.csv --policy POLICY.json',
    ...(source.list ? ['--list LIST.csv'] : []),
    ...(asOf === null ? [] : [`--as-of ${isoDate(asOf)}`]),
  ].join(' ');

const rulesBlock = (words: Words, { rules }: Policy): OutputBlock =>
  linesBlock(
    'rules',
    words.t('pane.rules'),
    rules.map((rule, i): Line => {
      const [kind, tier] = (['cap', 'floor', 'set'] as const)
        .map((each) => [each, rule[each]] as const)
        .find(([, named]) => named !== undefined) ?? ['set', ''];
      const when = conditionSentence(words, rule.when);
      return [
        words.t('rule.name', { number: i + 1 }),
        words.t(`rule.${kind}`, { number: i + 1, when, tier: tier ?? '' }),
      ];
    }),
  );

const PLAYS = [
  'service',
  'contactEvery',
  'owner',
  'offer',
  'risk',
  'hours',
  'target',
] as const satisfies readonly (keyof Play)[];

function playbookBlock(words: Words, { playbook }: Policy): OutputBlock {
  const told = PLAYS.filter((key) => playbook.some((play) => play[key] !== undefined));
  return block(
    'playbook',
    words.t('audit.playbook'),
    [words.t('report.tier'), ...told.map((key) => words.t(`playbook.${key}`))].map((header) => ({
      header,
      kind: 'text' as const,
    })),
    playbook.map((play) => [play.tier, ...told.map((key) => String(play[key] ?? ''))]),
  );
}

/** Characters of a piece of a long text: a cell takes it with something to spare. */
const PIECE = 8000;

/** The text in pieces that together are the text again; no surrogate pair is cut in two. */
function pieces(text: string): string[] {
  const found: string[] = [];
  for (let from = 0; from < text.length;) {
    const whole = text.slice(from, from + PIECE);
    const piece = from + PIECE < text.length ? whole.replace(/[\uD800-\uDBFF]$/, '') : whole;
    found.push(piece);
    from += piece.length;
  }
  return found;
}
