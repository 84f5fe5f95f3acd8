import type { Play } from '../playbook/playSchema';
import type { Say } from './preset';

/** What is usually done for A, B and C customers of a trade. */
export const letterPlays = (say: Say): [Play, Play, Play] => [
  {
    tier: 'A',
    service: say('专人服务，优先交付', 'Account manager, delivered first'),
    contactEvery: 14,
    offer: say('年度框架价', 'Yearly price agreement'),
  },
  {
    tier: 'B',
    service: say('标准服务，定期回访', 'Standard service, regular calls'),
    contactEvery: 30,
    offer: say('满额返利', 'Rebate on volume'),
  },
  {
    tier: 'C',
    service: say('自助下单，统一客服', 'Self-service, shared support'),
    contactEvery: 90,
    offer: say('满额免运费', 'Free delivery from a minimum order'),
  },
];
