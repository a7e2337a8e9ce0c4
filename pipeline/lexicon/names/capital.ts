import { names } from './name.ts';

/** Managers of assets, leasing, trusts, bad-debt managers, payment, venture capital. */
export const CAPITAL = names(
  'company',
  `
易方达基金 | E Fund | 易方达
华夏基金 | China AMC
广发基金 | GF Fund
南方基金 | China Southern Fund
富国基金 | Fullgoal Fund
嘉实基金 | Harvest Fund
博时基金 | Bosera Fund
汇添富基金 | China Universal | 汇添富
招商基金 | China Merchants Fund
鹏华基金 | Penghua Fund
工银瑞信 | ICBC Credit Suisse | 工银瑞信基金
天弘基金 | Tianhong Fund
景顺长城 | Invesco Great Wall | 景顺长城基金
兴证全球 | AEGON-Industrial | 兴证全球基金, 兴全基金
中欧基金 | Zhong Ou Fund
国泰基金 | Guotai Fund
华安基金 | HuaAn Fund
建信基金 | CCB Principal
银华基金 | Yinhua Fund
交银施罗德 | Bank of Communications Schroder | 交银施罗德基金
华泰柏瑞 | Huatai-PineBridge | 华泰柏瑞基金
中银基金 | BOC Fund
大成基金 | Dacheng Fund
高瓴 | Hillhouse | 高瓴资本, 高瓴创投
红杉中国 | HongShan | 红杉资本, 红杉, 红杉资本中国
IDG资本 | IDG Capital | IDG
启明创投 | Qiming Venture Partners
经纬创投 | Matrix Partners China | 经纬中国
深创投 | Shenzhen Capital Group
君联资本 | Legend Capital
云锋基金 | Yunfeng Capital
今日资本 | Capital Today
五源资本 | 5Y Capital
金沙江创投 | GSR Ventures
真格基金 | ZhenFund
源码资本 | Source Code Capital
顺为资本 | Shunwei Capital
中金资本 | CICC Capital
鼎晖投资 | CDH Investments | 鼎晖
厚朴投资 | Hopu | ~厚朴
春华资本 | Primavera Capital
淡马锡 | Temasek
新加坡政府投资公司 | GIC | GIC
软银 | SoftBank | 软银集团, 日本软银
愿景基金 | Vision Fund | 软银愿景基金
黑石 | Blackstone | 黑石集团
贝莱德 | BlackRock
先锋领航 | Vanguard | ~先锋集团
桥水 | Bridgewater | 桥水基金
凯雷 | Carlyle | 凯雷集团
KKR | KKR
华平投资 | Warburg Pincus | 华平
太盟投资 | PAG | 太盟投资集团
阿布扎比投资局 | Abu Dhabi Investment Authority
方舟投资 | ARK Invest | 方舟基金
中信金融资产 | CITIC Financial AMC | 中国中信金融资产, 中国华融
中国信达 | China Cinda
中国东方资产 | China Orient Asset
中国长城资产 | China Great Wall Asset
远东宏信 | Far East Horizon
中银航空租赁 | BOC Aviation
江苏金租 | Jiangsu Financial Leasing | 江苏租赁
渤海租赁 | Bohai Leasing
陕国投 | Shaanxi International Trust | 陕国投A
五矿资本 | Minmetals Capital
中油资本 | CNPC Capital
中粮资本 | COFCO Capital
越秀资本 | Yuexiu Capital
中信股份 | CITIC Limited | 中信集团, 中国中信集团
光大集团 | China Everbright Group
光大控股 | China Everbright Limited
招商局集团 | China Merchants Group | ~招商局
复星国际 | Fosun International | 复星, 复星集团
拉卡拉 | Lakala
新国都 | Xinguodu
移卡 | Yeahka
连连数字 | Lianlian DigiTech | 连连支付
中国银联 | China UnionPay | 银联
陆金所 | Lufax | 陆金所控股, 陆控
奇富科技 | Qifu Technology | 360数科
信也科技 | FinVolution
乐信 | LexinFintech
宜人智科 | Yiren Digital | 宜人金科
嘉银金科 | Jiayin
小赢科技 | X Financial
度小满 | Du Xiaoman
马上消费 | Mashang Consumer Finance | 马上消费金融
招联消费金融 | Merchants Union Consumer Finance | 招联金融, 招联
中央汇金 | Central Huijin | 汇金公司
国家大基金 | China Integrated Circuit Industry Investment Fund | 国家集成电路产业投资基金
维萨 | Visa | Visa
万事达 | Mastercard | 万事达卡
美国运通 | American Express
PayPal | PayPal | 贝宝
Coinbase | Coinbase
Circle | Circle
币安 | Binance
欧易 | OKX
MicroStrategy | MicroStrategy | 微策略
阿波罗 | Apollo | 阿波罗全球
TPG | TPG
富达 | Fidelity | 富达投资
达晨财智 | Fortune Capital | 达晨
老虎环球 | Tiger Global
东方汇理 | Amundi
Block | Block
Stripe | Stripe
中航产融 | AVIC Industry-Finance
中国船舶租赁 | CSSC Shipping
摩根资产管理 | JPMorgan Asset Management
`,
);
