import type { Hedge } from '../model/fact.ts';

/** Words that loosen a figure, by the side of it they stand on, each with an example. */
export const HEDGES: readonly { hedge: Hedge; before: readonly string[]; after: readonly string[]; example: string }[] =
  [
    {
      hedge: 'over',
      before: [
        '超',
        '超过',
        '超出',
        '超逾',
        '逾',
        '突破',
        '升破',
        '涨破',
        '冲破',
        '多于',
        '大于',
        '高于',
        '不止',
        '远超',
        '已超',
        '跨越',
        '站上',
        '迈过',
        '越过',
        '高出',
        '优于',
        '破',
        '>',
        '＞',
      ],
      after: ['之上', '开外', '有余', '出头'],
      example: '累计亏损超62亿元',
    },
    {
      hedge: 'under',
      before: [
        '不到',
        '不足',
        '未到',
        '未达',
        '未及',
        '低于',
        '少于',
        '小于',
        '跌破',
        '失守',
        '尚不足',
        '还不到',
        '不及',
        '<',
        '＜',
      ],
      after: ['以下', '之下', '不到', '未满'],
      example: '营收不到4亿元',
    },
    {
      hedge: 'nearly',
      before: ['近', '接近', '将近', '几近', '逼近', '直逼', '趋近', '临近', '几乎达到'],
      after: [],
      example: '研发人员占比近74%',
    },
    {
      hedge: 'about',
      before: ['约', '大约', '约为', '大概', '约莫', '左右约', '大致', '差不多', '估计约', '大体', '≈', '~', '～'],
      after: ['左右', '上下', '前后', '许', '附近'],
      example: '市场规模约53亿元',
    },
    {
      hedge: 'at-least',
      before: ['至少', '最少', '最低', '不少于', '不低于', '不小于', '不下', '起码', '少说', '下限为', '≥'],
      after: ['以上', '及以上', '或以上', '起', '往上', '起步'],
      example: '毛利率保持在50%以上',
    },
    {
      hedge: 'at-most',
      before: [
        '至多',
        '最多',
        '不超过',
        '不高于',
        '不多于',
        '不大于',
        '上限为',
        '不超',
        '顶多',
        '未超过',
        '没有超过',
        '≤',
      ],
      after: ['以内', '之内', '及以下', '或以下', '封顶'],
      example: '回购不超过5亿元',
    },
  ];

/** Words that may stand between a hedge and its figure: 超过了, 约占, 约有. */
export const BETWEEN_HEDGE: readonly string[] = ['了', '有', '占', '为', '在', '达', '需', '合人民币'];

/** Words that end like a hedge and are not one: 签约3家, 最近5年. */
export const NOT_HEDGES: readonly string[] = [
  '签约',
  '合约',
  '预约',
  '违约',
  '节约',
  '纽约',
  '契约',
  '公约',
  '履约',
  '特约',
  '约合',
  '最近',
  '附近',
  '新近',
  '就近',
  '邻近',
  '打破',
  '侦破',
  '爆破',
  '攻破',
  '识破',
  '反超',
  '赶超',
];

/** Hedges only before a bare scale (上百家, 过亿元, 破万亿). */
export const SCALE_HEDGES: Readonly<Record<string, Hedge>> = { 上: 'at-least', 过: 'over', 破: 'over' };
