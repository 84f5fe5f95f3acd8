import { methodName } from '../../../words';
import type { OutputPage } from '../../../workbook';
import type { Line } from '../blocks';
import type { OutputRun } from '../outputRun';
import { runBlock } from '../runBlock';
import { VERSION } from '../../version';
import { customersBlocks } from './customersBlocks';
import { methodBlocks } from './methodBlocks';
import { policyBlocks } from './policyBlocks';
import { sourceBlocks } from './sourceBlocks';

/** All that an auditor needs to do the run again: settings, limits, dates, what was left out and repaired, the policy. */
export function methodPage(run: OutputRun): OutputPage {
  const { policy, words } = run;
  const frozen = frozenOn(run.document);
  const more: readonly Line[] = [
    [words.t('audit.finalBy'), methodName(words, policy.final)],
    [words.t('pane.unknownName'), policy.unknown],
    ...(frozen === null ? [] : [[words.t('audit.frozen'), words.date(frozen)] as const]),
    ...(policy.reviewEvery === undefined
      ? []
      : [[words.t('audit.review'), words.number(policy.reviewEvery)] as const]),
    [words.t('audit.version'), `Customer Tiers ${VERSION}`],
  ];
  return {
    kind: 'page',
    id: 'method',
    title: words.t('audit.title'),
    blocks: [
      runBlock(run, words.t('audit.title'), more),
      ...sourceBlocks(run),
      ...methodBlocks(run),
      ...customersBlocks(run),
      ...policyBlocks(run),
    ],
    charts: [],
  };
}

/** The day on which the limits were frozen; null where they are found anew. The document is one that was parsed. */
function frozenOn(document: unknown): string | null {
  const { frozen } = document as { readonly frozen?: { readonly at: string } };
  return frozen?.at ?? null;
}
