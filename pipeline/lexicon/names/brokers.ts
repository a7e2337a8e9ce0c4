import { names } from './name.ts';

/** Brokers, exchanges and investment banks. */
export const BROKERS = names(
  'company',
  `
中信证券 | CITIC Securities
中信建投 | China Securities | 中信建投证券
国泰君安 | Guotai Junan Securities | 国泰君安证券
海通证券 | Haitong Securities
国泰海通 | Guotai Haitong Securities | 国泰海通证券
华泰证券 | Huatai Securities
广发证券 | GF Securities
招商证券 | China Merchants Securities
中金公司 | CICC | 中国国际金融
申万宏源 | Shenwan Hongyuan | 申万宏源证券
中国银河 | China Galaxy Securities | 银河证券, 中国银河证券
国信证券 | Guosen Securities
东方证券 | Orient Securities
光大证券 | Everbright Securities
国投证券 | SDIC Securities | 安信证券
平安证券 | Ping An Securities
兴业证券 | Industrial Securities
方正证券 | Founder Securities
中泰证券 | Zhongtai Securities
长江证券 | Changjiang Securities
国金证券 | Sinolink Securities
东吴证券 | Soochow Securities
浙商证券 | Zheshang Securities
华西证券 | Huaxi Securities
财通证券 | Caitong Securities
国元证券 | Guoyuan Securities
长城证券 | Great Wall Securities
东兴证券 | Dongxing Securities
西部证券 | Western Securities
华安证券 | Huaan Securities
国联民生 | Guolian Minsheng Securities | 国联证券, 国联民生证券
民生证券 | Minsheng Securities
山西证券 | Shanxi Securities
西南证券 | Southwest Securities
南京证券 | Nanjing Securities
红塔证券 | Hongta Securities
第一创业 | First Capital Securities | 第一创业证券
天风证券 | Tianfeng Securities
中银证券 | BOC International China
首创证券 | Capital Securities
信达证券 | Cinda Securities
财达证券 | Caida Securities
华林证券 | Chinalin Securities
太平洋证券 | Pacific Securities
东北证券 | Northeast Securities
国海证券 | Sealand Securities
中原证券 | Central China Securities
东莞证券 | Dongguan Securities
渤海证券 | Bohai Securities
开源证券 | Kaiyuan Securities
德邦证券 | Topsperity Securities
华福证券 | Huafu Securities
华创证券 | Huachuang Securities
华鑫证券 | Huaxin Securities
湘财证券 | Xiangcai Securities
万联证券 | Wanlian Securities
粤开证券 | Yuekai Securities
华龙证券 | Hualong Securities
上海证券 | Shanghai Securities
中邮证券 | China Post Securities
东海证券 | Donghai Securities
国盛证券 | Guosheng Securities
中航证券 | AVIC Securities
东方财富 | East Money | 东方财富证券, 东财
同花顺 | Hithink RoyalFlush
~指南针 | Compass Technology
~大智慧 | DZH
富途控股 | Futu Holdings | 富途, 富途证券
老虎证券 | UP Fintech | 向上融科
嘉信理财 | Charles Schwab
盈透证券 | Interactive Brokers
~罗宾汉 | Robinhood | Robinhood
杰富瑞 | Jefferies
里昂证券 | CLSA | ~里昂, 中信里昂
麦格理 | Macquarie
伯恩斯坦 | Bernstein
韦德布什 | Wedbush | Wedbush
交银国际 | BOCOM International
招银国际 | CMB International
中银国际 | BOC International
国元国际 | Guoyuan International
香港交易及结算所 | HKEX | 香港交易所
纳斯达克公司 | Nasdaq Inc.
芝商所 | CME Group | 芝加哥商品交易所
大和证券 | Daiwa | 大和
`,
);
