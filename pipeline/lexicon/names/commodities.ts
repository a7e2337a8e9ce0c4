import { names } from './name.ts';

/** Goods, metals and currencies with quotes of their own; like an index they have no parts. */
export const COMMODITIES = names(
  'index',
  `
WTI原油 | WTI crude | 美油, WTI原油期货, NYMEX原油, NYMEX原油期货, 美国WTI原油, 纽约原油, 纽约原油期货, 西得克萨斯轻质原油, 西德州轻质原油, 美国原油期货
布伦特原油 | Brent crude | 布油, ICE布油, 布伦特原油期货, ICE布伦特原油, 北海布伦特原油, 北海布伦特原油期货, 伦敦布伦特原油
SC原油 | INE crude | 上海原油期货
现货黄金 | spot gold | 伦敦金, 伦敦金现, 国际现货黄金
COMEX黄金 | COMEX gold | COMEX黄金期货, 纽约期金, COMEX期金, 纽约黄金期货, 纽约金
现货白银 | spot silver | 伦敦银
COMEX白银 | COMEX silver | COMEX白银期货, 纽约期银, COMEX期银, 纽约白银期货
LME铜 | LME copper | LME期铜, 伦铜, 伦敦铜, 伦敦期铜
LME铝 | LME aluminium | LME期铝, 伦铝, 伦敦期铝
LME锌 | LME zinc | LME期锌, 伦锌, 伦敦期锌
LME镍 | LME nickel | LME期镍, 伦镍, 伦敦期镍
LME锡 | LME tin | LME期锡, 伦锡
LME铅 | LME lead | LME期铅, 伦铅
沪金 | SHFE gold | 沪金主力, 沪金期货
沪银 | SHFE silver | 沪银主力, 沪银期货
沪铜 | SHFE copper | 沪铜主力, 沪铜期货
沪铝 | SHFE aluminium | 沪铝主力, 沪铝期货
沪锌 | SHFE zinc | 沪锌主力, 沪锌期货
沪镍 | SHFE nickel | 沪镍主力, 沪镍期货
沪锡 | SHFE tin | 沪锡主力, 沪锡期货
沪铅 | SHFE lead | 沪铅主力, 沪铅期货
沪胶 | SHFE rubber | 沪胶主力, 沪胶期货
美元指数 | US dollar index | ICE美元指数
在岸人民币 | onshore yuan
离岸人民币 | offshore yuan
南华商品指数 | Nanhua commodity index | 南华商品
`,
);
