/** Places in the names of companies, longer ones first, as alternatives of a regular expression. */
export const PLACES =
  '中国|华东|华南|华北|华中|华西|东北|西北|西南|东南|内蒙古|黑龙江|石家庄|哈尔滨|' +
  '[一-龥][州阳]|北京|上海|天津|重庆|河北|山西|辽宁|吉林|江苏|浙江|安徽|福建|' +
  '江西|山东|河南|湖北|湖南|广东|广西|海南|四川|云南|陕西|甘肃|青海|台湾|西藏|' +
  '宁夏|新疆|香港|澳门|深圳|宁波|无锡|南京|济南|青岛|成都|武汉|长沙|南昌|合肥|' +
  '昆明|南宁|海口|西安|银川|西宁|太原|长春|大连|厦门|珠海|佛山|东莞|中山|汕头|' +
  '嘉兴|绍兴|金华|义乌|昆山|南通|盐城|烟台|潍坊|威海|唐山|保定|廊坊|大同|包头|' +
  '鞍山|大庆|芜湖|蚌埠|宜昌|桂林|三亚|遵义|拉萨|宝鸡|延安';

/** Trades and other words that many companies bear: they do not tell whose name it is. */
const COMMON =
  '国际|实业|发展|投资|控股|贸易|商贸|工贸|科技|技术|信息|网络|软件|电子|电气|电器|电力|食品|餐饮|酒店|超市|百货|' +
  '商店|商行|书店|服饰|服装|物流|运输|建材|建设|建筑|工程|设备|机械|材料|医药|医院|生物|化工|汽车|能源|环保|农业|' +
  '文化|传媒|广告|咨询|管理|服务|置业|地产|银行|保险|证券|大学|学校|中心';
const NOT_ITS_OWN = new RegExp(`(?:${PLACES})|${COMMON}`, 'g');

/** How many letters of a Chinese word are the customer's own: 上海宏达贸易 has two, 宏达. */
export const ownLetters = (word: string): number => word.replace(NOT_ITS_OWN, '').length;

const CITY_OR_PROVINCE = new RegExp(`(${PLACES})[省市]`, 'g');

/** 广州市宏达 as 广州宏达. */
export const withoutRank = (text: string): string => text.replace(CITY_OR_PROVINCE, '$1');
