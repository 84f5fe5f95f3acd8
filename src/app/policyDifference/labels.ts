import type { Words } from '../../words';
import { dimensionName, methodName, wordName } from '../../words';
import type { Change } from './changes';
import { ORDER } from './changes';

/** Key of the policy → how the pane calls it. '' says nothing that the rest of the place does not say. */
const LABELS: Readonly<Record<string, string>> = {
  name: 'pane.policyName',
  final: 'pane.finalBy',
  unknown: 'pane.unknownName',
  reviewEvery: 'pane.reviewEvery',
  source: '',
  layout: 'pane.layout',
  asOf: 'pane.asOf',
  period: 'pane.period',
  returns: 'pane.returns',
  frequency: 'pane.frequency',
  dateOrder: 'pane.dateOrder',
  rates: 'pane.rates',
  list: 'pane.second',
  dropDuplicates: 'audit.dropDuplicates',
  visibleOnly: 'audit.visibleOnly',
  keepTotalRows: 'audit.keepTotalRows',
  aliases: 'differ.aliases',
  distinct: 'differ.distinct',
  methods: '',
  cut: 'pane.cut',
  bins: 'rfm.bins',
  crossing: 'cut.crossing',
  inclusive: 'cut.onLimit',
  tiers: 'cut.tiers',
  within: 'pane.within',
  metric: 'abc.metric',
  indicators: '',
  weights: 'weighted.weights',
  weight: 'weighted.weight',
  families: 'weighted.families',
  family: 'weighted.family',
  normalise: 'weighted.normalise',
  direction: 'weighted.direction',
  missing: 'weighted.missing',
  aggregate: 'weighted.aggregate',
  winsor: 'weighted.winsor',
  binning: 'rfm.binning',
  nested: 'rfm.nested',
  monetary: 'rfm.monetary',
  segments: 'pane.segments',
  names: 'rfm.names',
  split: 'rfm.split',
  cells: 'grid.cells',
  else: 'ladder.else',
  steps: 'ladder.steps',
  newDays: 'lifecycle.newDays',
  activeDays: 'lifecycle.activeDays',
  lapsedDays: 'lifecycle.lapsedDays',
  longTermMonths: 'lifecycle.longTermMonths',
  ownInterval: 'lifecycle.ownInterval',
  growth: 'lifecycle.growth',
  output: '',
  sheets: 'output.sheets',
  highlightRows: 'output.highlightRows',
  lists: 'differ.lists',
  marketing: 'list.marketing',
  playbook: 'audit.playbook',
  tier: 'report.tier',
  service: 'playbook.service',
  owner: 'playbook.owner',
  offer: 'playbook.offer',
  risk: 'playbook.risk',
  contactEvery: 'playbook.contactEvery',
  hours: 'playbook.hours',
  target: 'playbook.target',
  rules: 'pane.rules',
  colours: 'differ.colours',
};

/** Lists that are named only when their order is told. */
const ORDERED: Readonly<Record<string, string>> = { methods: 'pane.methods', indicators: 'weighted.weights' };

/** Lists whose entries are called by a name of the policy's own, which is no key. */
const NAMING: readonly string[] = ['aliases', 'rates', 'families', 'names', 'cells', 'of', 'scale', 'lists'];

export function keyInWords(key: string, words: Words): string {
  const id = LABELS[key];
  return id === undefined || id === '' ? key : words.t(id);
}

/** A place of the policy in words: "Weighted score · recency · Scored by". What has no words stands as its key. */
export function placeInWords({ path }: Change, words: Words): string {
  const parts = path.map((key, i) => {
    const [above, over] = [path[i - 1], path[i - 2]];
    if (key === ORDER) return words.t('differ.order');
    if (typeof key === 'number') return words.number(key + 1);
    if (above === 'methods') return methodName(words, key);
    if (above === 'indicators') return dimensionName(words, key);
    if (above === 'columns' && (over === 'source' || over === 'list')) {
      return words.t('differ.column', {
        of: over === 'list' ? wordName(words, key) : dimensionName(words, key),
      });
    }
    if (key === 'columns' && above === 'output') return words.t('output.columns');
    if (key === 'columns') return '';
    if (above === 'playbook' || NAMING.includes(String(above))) return key;
    const id = path[i + 1] === ORDER ? (ORDERED[key] ?? LABELS[key]) : LABELS[key];
    return id === undefined ? key : id === '' ? '' : words.t(id);
  });
  return parts.filter((part) => part !== '').join(' · ');
}
