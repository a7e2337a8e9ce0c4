import { names } from './name.ts';

/** Banks, of China and of the world. */
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
