/** A currency by word, symbol and code. `zh` names are units that follow a number; `before` stand in front of one. */
export interface Currency {
  /** ISO 4217 */
  code: string;
  zh: readonly string[];
  before: readonly string[];
  /** parts of a unit, by the power of ten they are of it: 三元五角, 2美元50美分 */
  parts?: Readonly<Record<string, number>>;
  /** a part that stands on its own too: 每股25港仙 */
  alone?: readonly string[];
  /** how English prints it before a number */
  en: string;
  example: string;
}

export const CURRENCIES: readonly Currency[] = [
  {
    code: 'CNY',
    zh: ['元', '元人民币', '人民币元', '人民币', '块钱', '块', '圆'],
    before: ['人民币', 'RMB', 'CNY', '¥', '￥', 'CN¥'],
    parts: { 角: -1, 毛: -1, 分: -2, 分钱: -2, 毛钱: -1 },
    en: 'RMB ',
    example: '营收13.2亿元',
  },
  {
    code: 'USD',
    zh: ['美元', '美金', '美圆'],
    before: ['US$', 'USD', '$', '＄', 'U.S.$'],
    parts: { 美分: -2 },
    alone: ['美分'],
    en: 'US$',
    example: '融资5000万美元',
  },
  {
    code: 'HKD',
    zh: ['港元', '港币', '港幣', '港圆', '港纸'],
    before: ['HK$', 'HKD'],
    parts: { 港仙: -2, 仙: -2 },
    alone: ['港仙'],
    en: 'HK$',
    example: '报收131.50港元',
  },
  {
    code: 'EUR',
    zh: ['欧元'],
    before: ['€', 'EUR'],
    parts: { 欧分: -2 },
    alone: ['欧分'],
    en: '€',
    example: '罚款2亿欧元',
  },
  {
    code: 'JPY',
    zh: ['日元', '日圆', '日币', '円'],
    before: ['JPY', 'JP¥'],
    parts: { 日本钱: -2, 日本銭: -2 },
    en: '¥',
    example: '净利润3000亿日元',
  },
  {
    code: 'GBP',
    zh: ['英镑', '镑'],
    before: ['£', 'GBP'],
    parts: { 便士: -2 },
    alone: ['便士'],
    en: '£',
    example: '票价15英镑',
  },
  { code: 'KRW', zh: ['韩元', '韩圆', '韩币'], before: ['₩', 'KRW'], en: '₩', example: '投资10万亿韩元' },
  {
    code: 'TWD',
    zh: ['新台币', '台币', '元新台币', '新台幣'],
    before: ['NT$', 'TWD', '新台币'],
    en: 'NT$',
    example: '营收7596亿新台币',
  },
  {
    code: 'MOP',
    zh: ['澳门元', '澳门币', '葡币'],
    before: ['MOP', 'MOP$'],
    en: 'MOP$',
    example: '博彩收入195亿澳门元',
  },
  {
    code: 'SGD',
    zh: ['新加坡元', '新元', '坡币', '新币'],
    before: ['S$', 'SGD'],
    en: 'S$',
    example: '估值5亿新加坡元',
  },
  { code: 'AUD', zh: ['澳元', '澳大利亚元', '澳币'], before: ['A$', 'AUD'], en: 'A$', example: '出价12亿澳元' },
  { code: 'NZD', zh: ['新西兰元', '纽元', '纽币'], before: ['NZ$', 'NZD'], en: 'NZ$', example: '出口额6亿新西兰元' },
  { code: 'CAD', zh: ['加元', '加拿大元', '加币'], before: ['C$', 'CAD'], en: 'C$', example: '收购价9亿加元' },
  { code: 'CHF', zh: ['瑞士法郎', '瑞郎'], before: ['CHF'], en: 'CHF ', example: '亏损30亿瑞士法郎' },
  { code: 'RUB', zh: ['卢布'], before: ['₽', 'RUB'], en: '₽', example: '预算8000亿卢布' },
  { code: 'INR', zh: ['印度卢比', '卢比'], before: ['₹', 'INR', 'Rs.'], en: '₹', example: '补贴1000亿卢比' },
  { code: 'THB', zh: ['泰铢'], before: ['฿', 'THB'], en: '฿', example: '投资60亿泰铢' },
  { code: 'MYR', zh: ['林吉特', '令吉', '马币'], before: ['RM', 'MYR'], en: 'RM', example: '合同额3亿林吉特' },
  { code: 'VND', zh: ['越南盾'], before: ['₫', 'VND'], en: '₫', example: '售价5亿越南盾' },
  {
    code: 'IDR',
    zh: ['印尼盾', '印尼卢比', '印度尼西亚盾'],
    before: ['IDR', 'Rp'],
    en: 'Rp',
    example: '融资1万亿印尼盾',
  },
  { code: 'PHP', zh: ['菲律宾比索'], before: ['₱', 'PHP'], en: '₱', example: '营收20亿菲律宾比索' },
  { code: 'MXN', zh: ['墨西哥比索'], before: ['MXN'], en: 'Mex$', example: '投资40亿墨西哥比索' },
  { code: 'BRL', zh: ['雷亚尔', '巴西雷亚尔'], before: ['R$', 'BRL'], en: 'R$', example: '罚金1亿雷亚尔' },
  { code: 'TRY', zh: ['土耳其里拉', '里拉'], before: ['₺', 'TRY'], en: '₺', example: '贷款7亿里拉' },
  { code: 'ZAR', zh: ['兰特'], before: ['ZAR'], en: 'R', example: '利润5亿兰特' },
  { code: 'AED', zh: ['迪拉姆'], before: ['AED'], en: 'AED ', example: '订单3亿迪拉姆' },
  { code: 'SAR', zh: ['沙特里亚尔', '里亚尔'], before: ['SAR'], en: 'SAR ', example: '募资10亿里亚尔' },
  { code: 'ILS', zh: ['谢克尔'], before: ['₪', 'ILS'], en: '₪', example: '军费200亿谢克尔' },
  { code: 'SEK', zh: ['瑞典克朗'], before: ['SEK'], en: 'SEK ', example: '收入600亿瑞典克朗' },
  { code: 'NOK', zh: ['挪威克朗'], before: ['NOK'], en: 'NOK ', example: '收益5000亿挪威克朗' },
  { code: 'DKK', zh: ['丹麦克朗'], before: ['DKK'], en: 'DKK ', example: '销售额290亿丹麦克朗' },
  { code: 'PLN', zh: ['兹罗提'], before: ['PLN'], en: 'PLN ', example: '补贴2亿兹罗提' },
  { code: 'HUF', zh: ['福林'], before: ['HUF'], en: 'HUF ', example: '拨款50亿福林' },
  { code: 'CZK', zh: ['捷克克朗'], before: ['CZK'], en: 'CZK ', example: '投资9亿捷克克朗' },
];
