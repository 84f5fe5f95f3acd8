/** The policy's valibot schema as a JSON Schema (2020-12), for editors: shapes, choices and bounds, not what parts ask of each other. */

type Json = Readonly<Record<string, unknown>>;
type Node = Readonly<Record<string, unknown>>;

/** Inputs that lead a choosing schema (`lazy`) into each of its branches. */
const PROBES: readonly unknown[] = [
  'x',
  {},
  ...[
    'difference',
    'product',
    'from',
    'lastMonths',
    'cells',
    'ranges',
    'cut',
    'limits',
    'scores',
    'target',
  ].map((key) => ({
    [key]: 0,
  })),
  ...['ahp', 'alpha', 'ratio', 'metric', 'words', 'method', 'all', 'any', 'r'].map((key) => ({ [key]: 0 })),
];

const asNode = (value: unknown): Node => value as Node;
const nodes = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.map(asNode) : []);

/** Definitions by schema, for schemas that contain themselves. */
class Converter {
  readonly definitions: Record<string, Json> = {};
  private readonly names = new Map<Node, string>();

  convert(node: Node): Json {
    const pipe = nodes(node['pipe']);
    const base = this.part(pipe[0] ?? node);
    const bounds = pipe.slice(1).map((action) => bound(action, base['type'] === 'string'));
    return bounds.reduce((json, more) => ({ ...json, ...more }), base);
  }

  private part(node: Node): Json {
    switch (node['type']) {
      case 'strict_object':
        return this.object(node);
      case 'array':
        return { type: 'array', items: this.convert(asNode(node['item'])) };
      case 'tuple': {
        const items = nodes(node['items']).map((item) => this.convert(item));
        return { type: 'array', prefixItems: items, minItems: items.length, maxItems: items.length };
      }
      case 'record': {
        const names = this.convert(asNode(node['key']));
        return {
          type: 'object',
          propertyNames: names,
          additionalProperties: this.convert(asNode(node['value'])),
        };
      }
      case 'variant':
      case 'union':
        return { anyOf: nodes(node['options']).map((option) => this.convert(option)) };
      case 'lazy':
        return this.lazy(node);
      case 'exact_optional':
        return this.convert(asNode(node['wrapped']));
      case 'optional':
        return { ...this.convert(asNode(node['wrapped'])), default: node['default'] };
      case 'nullable':
        return { anyOf: [this.convert(asNode(node['wrapped'])), { type: 'null' }] };
      case 'picklist':
        return { enum: node['options'] };
      case 'literal':
        return { const: node['literal'] };
      case 'string':
      case 'number':
      case 'boolean':
        return { type: node['type'] };
      default:
        throw new Error(`No JSON Schema for ${String(node['type'])}`);
    }
  }

  private object(node: Node): Json {
    const entries = Object.entries(node['entries'] as Readonly<Record<string, Node>>);
    const required = entries
      .filter(([, entry]) => !String(entry['type']).includes('optional'))
      .map(([key]) => key);
    return {
      type: 'object',
      properties: Object.fromEntries(entries.map(([key, entry]) => [key, this.convert(entry)])),
      ...(required.length > 0 ? { required } : {}),
      additionalProperties: false,
    };
  }

  private lazy(node: Node): Json {
    const known = this.names.get(node);
    if (known !== undefined) return { $ref: `#/$defs/${known}` };
    const getter = node['getter'] as (input: unknown) => Node;
    const branches = [...new Set(PROBES.map((probe) => getter(probe)))];
    const [only, second] = branches;
    if (only && !second) return this.convert(only);
    const name = `choice${this.names.size + 1}`;
    this.names.set(node, name);
    this.definitions[name] = { anyOf: branches.map((branch) => this.convert(branch)) };
    return { $ref: `#/$defs/${name}` };
  }
}

/** What an action of a pipe says about a text or another value; {} for those that JSON Schema cannot say. */
function bound({ type, requirement }: Node, isText: boolean): Json {
  switch (type) {
    case 'integer':
      return { type: 'integer' };
    case 'min_value':
      return { minimum: requirement };
    case 'max_value':
      return { maximum: requirement };
    case 'gt_value':
      return { exclusiveMinimum: requirement };
    case 'min_length':
      return isText ? { minLength: requirement } : { minItems: requirement };
    case 'max_length':
      return isText ? { maxLength: requirement } : { maxItems: requirement };
    case 'non_empty':
      return { minLength: 1 };
    case 'regex':
      return { pattern: (requirement as RegExp).source };
    default:
      return {};
  }
}

export function policyJsonSchema(schema: unknown): Json {
  const converter = new Converter();
  const root = converter.convert(asNode(schema));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Customer Tiers policy',
    ...root,
    $defs: converter.definitions,
  };
}
