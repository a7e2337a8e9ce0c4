import { names } from './name.ts';

export const BANKS = names(
  'company',
  `
工商银行 | ICBC | 中国工商银行, 工行
建设银行 | China Construction Bank | 中国建设银行, 建行
农业银行 | Agricultural Bank of China | 中国农业银行, 农行
中国银行 | Bank of China | ~中行
交通银行 | Bank of Communications | 交行
邮储银行 | Postal Savings Bank of China | 中国邮政储蓄银行, 邮储
招商银行 | China Merchants Bank | 招行
兴业银行 | Industrial Bank
浦发银行 | SPD Bank | 上海浦东发展银行, 浦发
中信银行 | China CITIC Bank
民生银行 | China Minsheng Bank | 中国民生银行
光大银行 | China Everbright Bank | 中国光大银行
平安银行 | Ping An Bank
华夏银行 | Hua Xia Bank
广发银行 | China Guangfa Bank
浙商银行 | China Zheshang Bank
渤海银行 | China Bohai Bank
恒丰银行 | Hengfeng Bank
北京银行 | Bank of Beijing
上海银行 | Bank of Shanghai
江苏银行 | Bank of Jiangsu
南京银行 | Bank of Nanjing
宁波银行 | Bank of Ningbo
杭州银行 | Bank of Hangzhou
成都银行 | Bank of Chengdu
长沙银行 | Bank of Changsha
贵阳银行 | Bank of Guiyang
郑州银行 | Bank of Zhengzhou
青岛银行 | Bank of Qingdao
苏州银行 | Bank of Suzhou
西安银行 | Bank of Xi'an
齐鲁银行 | Qilu Bank
重庆银行 | Bank of Chongqing
兰州银行 | Bank of Lanzhou
厦门银行 | Xiamen Bank
徽商银行 | Huishang Bank
盛京银行 | Shengjing Bank
锦州银行 | Bank of Jinzhou
哈尔滨银行 | Harbin Bank
中原银行 | Zhongyuan Bank
天津银行 | Bank of Tianjin
江西银行 | Jiangxi Bank
九江银行 | Bank of Jiujiang
甘肃银行 | Bank of Gansu
贵州银行 | Bank of Guizhou
晋商银行 | Jinshang Bank
泸州银行 | Luzhou Bank
威海银行 | Weihai Bank
东莞银行 | Bank of Dongguan
广州银行 | Bank of Guangzhou
湖北银行 | Hubei Bank
汉口银行 | Hankou Bank
桂林银行 | Guilin Bank
昆仑银行 | Bank of Kunlun
北部湾银行 | Guangxi Beibu Gulf Bank | 广西北部湾银行
渝农商行 | Chongqing Rural Commercial Bank | 重庆农商行, 重庆农村商业银行
沪农商行 | Shanghai Rural Commercial Bank | 上海农商行, 上海农商银行
北京农商行 | Beijing Rural Commercial Bank | 北京农商银行
广州农商行 | Guangzhou Rural Commercial Bank | 广州农商银行
东莞农商行 | Dongguan Rural Commercial Bank | 东莞农商银行
青农商行 | Qingdao Rural Commercial Bank | 青岛农商银行, 青岛农商行
常熟银行 | Changshu Bank | 常熟农商行
无锡银行 | Wuxi Rural Commercial Bank
江阴银行 | Jiangyin Bank
张家港行 | Zhangjiagang Bank
苏农银行 | Suzhou Rural Commercial Bank
紫金银行 | Zijin Bank
瑞丰银行 | Ruifeng Bank
九台农商行 | Jiutai Rural Commercial Bank | 九台农商银行
微众银行 | WeBank
网商银行 | MYbank
新网银行 | XW Bank
苏宁银行 | Suning Bank
百信银行 | aiBank
国家开发银行 | China Development Bank | 国开行
中国进出口银行 | Export-Import Bank of China | 进出口银行
中国农业发展银行 | Agricultural Development Bank of China | 农发行
汇丰控股 | HSBC Holdings | 汇丰, 汇丰银行, 汇丰集团, 汇控, HSBC
渣打集团 | Standard Chartered | 渣打银行, 渣打
恒生银行 | Hang Seng Bank
东亚银行 | Bank of East Asia
中银香港 | BOC Hong Kong
花旗集团 | Citigroup | 花旗, 花旗银行
摩根大通 | JPMorgan Chase | 小摩, JPMorgan
美国银行 | Bank of America | 美银, 美银证券
富国银行 | Wells Fargo
摩根士丹利 | Morgan Stanley | 大摩
高盛 | Goldman Sachs | 高盛集团
瑞银 | UBS | 瑞银集团, 瑞银证券
瑞信 | Credit Suisse | 瑞士信贷
德意志银行 | Deutsche Bank | 德银
巴克莱 | Barclays | 巴克莱银行
法国巴黎银行 | BNP Paribas | 法巴, 法巴银行
法国兴业银行 | Société Générale | 法兴银行
桑坦德银行 | Banco Santander
荷兰国际集团 | ING | 荷兰国际银行
星展银行 | DBS Bank | 星展集团
大华银行 | UOB | 大华继显
华侨银行 | OCBC
三菱日联 | MUFG | 三菱日联金融集团
三井住友 | Sumitomo Mitsui | 三井住友银行
瑞穗 | Mizuho | 瑞穗银行, 瑞穗证券
野村 | Nomura | 野村证券, 野村控股
硅谷银行 | Silicon Valley Bank
第一共和银行 | First Republic Bank
签名银行 | Signature Bank
包商银行 | Baoshang Bank
`,
);

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

export const INSURERS = names(
  'company',
  `
中国平安 | Ping An | 平安集团, 中国平安保险, ~平安, 平保
中国人寿 | China Life | 国寿
中国太保 | China Pacific Insurance | 中国太平洋保险, 太保, 太平洋保险
新华保险 | New China Life | 新华人寿
中国人保 | PICC Group | 人保集团, 中国人民保险, ~人保
中国财险 | PICC P&C | 人保财险, 中国人民财产保险
人保寿险 | PICC Life
人保健康 | PICC Health
中国太平 | China Taiping | 中国太平保险, 太平保险
太平人寿 | Taiping Life
平安人寿 | Ping An Life | 平安寿险
平安产险 | Ping An P&C | 平安财险
平安健康险 | Ping An Health
平安好医生 | Ping An Good Doctor
太保寿险 | CPIC Life | 太平洋人寿
太保产险 | CPIC P&C | 太平洋产险
泰康保险 | Taikang Insurance | 泰康人寿, 泰康保险集团, 泰康
友邦保险 | AIA | ~友邦, 友邦人寿
保诚 | Prudential | 英国保诚
宏利金融 | Manulife | 宏利
众安在线 | ZhongAn Online | 众安保险, 众安
阳光保险 | Sunshine Insurance | 阳光人寿
大地保险 | China Continent Insurance
中华联合 | China United Insurance | 中华联合财险, 中华保险
中国再保险 | China Reinsurance | 中再集团, 中再, 中再保险
大家保险 | Dajia Insurance
富德生命人寿 | Funde Sino Life
前海人寿 | Foresea Life
华夏人寿 | Huaxia Life
百年人寿 | Aeon Life
国华人寿 | Guohua Life
合众人寿 | Union Life
中邮保险 | China Post Life | 中邮人寿
信泰人寿 | Sinatay Life
君康人寿 | Junkang Life
建信人寿 | CCB Life
工银安盛 | ICBC-AXA Life | 工银安盛人寿
招商信诺 | Cigna & CMB Life | 招商信诺人寿
中意人寿 | Generali China Life
中英人寿 | Aviva-COFCO Life
中宏人寿 | Manulife-Sinochem
国泰产险 | Cathay Insurance
英大财险 | Yingda P&C
水滴公司 | Waterdrop | ~水滴, 水滴保险
慧择 | Huize
泛华控股 | Fanhua | 泛华
伯克希尔 | Berkshire Hathaway | 伯克希尔哈撒韦, 伯克希尔·哈撒韦, 伯克希尔-哈撒韦
安联 | Allianz | 安联集团
安盛 | AXA | 安盛集团
慕尼黑再保险 | Munich Re | 慕再
瑞士再保险 | Swiss Re | 瑞再
`,
);

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
