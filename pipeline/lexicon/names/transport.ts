import { names } from './name.ts';

/** Airlines, airports, shipping, ports, roads, express, hotels, tourism, casinos. */
export const TRANSPORT = names(
  'company',
  `
中国国航 | Air China | 国航
中国东航 | China Eastern | 东方航空, 东航, 中国东方航空
南方航空 | China Southern | 南航, 中国南方航空
海航控股 | Hainan Airlines | 海南航空, 海航, 海航集团
春秋航空 | Spring Airlines
吉祥航空 | Juneyao Airlines
华夏航空 | China Express
厦门航空 | Xiamen Airlines | 厦航
四川航空 | Sichuan Airlines | 川航
山东航空 | Shandong Airlines | 山航
深圳航空 | Shenzhen Airlines | 深航
国泰航空 | Cathay Pacific
中国商飞 | COMAC
中国航信 | TravelSky
上海机场 | Shanghai Airport
白云机场 | Baiyun Airport
首都机场 | Beijing Capital Airport | 北京首都机场
深圳机场 | Shenzhen Airport
厦门空港 | Xiamen Airport
海南机场 | Hainan Airport
美兰空港 | Meilan Airport
中国飞机租赁 | CALC
达美航空 | Delta Air Lines
美国航空 | American Airlines
美联航 | United Airlines | 美国联合航空
西南航空 | Southwest Airlines
瑞安航空 | Ryanair
汉莎航空 | Lufthansa | 汉莎
法荷航 | Air France-KLM
国际航空集团 | IAG
阿联酋航空 | Emirates
新加坡航空 | Singapore Airlines
大韩航空 | Korean Air
全日空 | ANA
日本航空 | Japan Airlines
波音 | Boeing | 波音公司, Boeing
空客 | Airbus | 空中客车
中远海控 | COSCO Shipping Holdings | 中远海运控股
中远海能 | COSCO Shipping Energy
中远海特 | COSCO Shipping Specialized
中远海发 | COSCO Shipping Development
中远海运集团 | COSCO Shipping | 中远海运
中远海运港口 | COSCO Shipping Ports
招商轮船 | CM Energy Shipping
招商南油 | Nanjing Tanker
海丰国际 | SITC
东方海外国际 | OOIL | 东方海外
宁波远洋 | Ningbo Ocean
兴通股份 | Xingtong
上港集团 | Shanghai International Port
宁波港 | Ningbo Port | 宁波舟山港
青岛港 | Qingdao Port
招商港口 | CM Port
天津港 | Tianjin Port
广州港 | Guangzhou Port
日照港 | Rizhao Port
唐山港 | Tangshan Port
北部湾港 | Beibu Gulf Port
厦门港务 | Xiamen Port
辽港股份 | Liaoning Port
秦港股份 | Qinhuangdao Port
盐田港 | Yantian Port
~连云港 | Lianyungang Port
马士基 | Maersk
地中海航运 | MSC
达飞 | CMA CGM | 达飞轮船
赫伯罗特 | Hapag-Lloyd
以星航运 | ZIM | 以星
长荣海运 | Evergreen Marine | 长荣
阳明海运 | Yang Ming | ~阳明
万海航运 | Wan Hai
日本邮船 | NYK
商船三井 | MOL
HMM | HMM
国铁集团 | China State Railway Group | 中国国家铁路集团
京沪高铁 | Beijing-Shanghai High Speed Railway
大秦铁路 | Daqin Railway
广深铁路 | Guangshen Railway
铁龙物流 | Tielong
港铁公司 | MTR | 港铁
招商公路 | CM Expressway
宁沪高速 | Jiangsu Expressway
山东高速 | Shandong Hi-Speed
沪杭甬 | Zhejiang Expressway | 浙江沪杭甬
粤高速 | Guangdong Expressway | 粤高速A
深高速 | Shenzhen Expressway
皖通高速 | Anhui Expressway
赣粤高速 | Ganyue Expressway
四川成渝 | Sichuan Expressway
中原高速 | Zhongyuan Expressway
楚天高速 | Chutian Expressway
越秀交通基建 | Yuexiu Transport
顺丰控股 | SF Holding | 顺丰, 顺丰速运
中通快递 | ZTO Express | 中通
圆通速递 | YTO Express | 圆通, 圆通快递
申通快递 | STO Express | 申通
韵达股份 | Yunda | 韵达, 韵达快递
百世集团 | BEST Inc. | ~百世, 百世快递
极兔速递 | J&T Express | 极兔
德邦股份 | Deppon | 德邦, 德邦快递
中国邮政 | China Post | 中国邮政集团
安能物流 | ANE
壹米滴答 | Yimidida
嘉里物流 | Kerry Logistics
嘉里大通 | Kerry EAS
中国外运 | Sinotrans
华贸物流 | CTS Global
东航物流 | Eastern Air Logistics
国货航 | Air China Cargo
建发股份 | C&D Inc. | ~建发
厦门象屿 | Xiamen Xiangyu
厦门国贸 | ITG
物产中大 | Wuchan Zhongda
浙商中拓 | Zheshang Development
怡亚通 | Eternal Asia
密尔克卫 | Milkyway
传化智联 | Transfar
嘉诚国际 | Jiacheng
中储股份 | CMST
飞力达 | Feiliks
联邦快递 | FedEx
联合包裹 | UPS | ~UPS
敦豪 | DHL | DHL
德国邮政 | Deutsche Post
德铁信可 | DB Schenker
锦江酒店 | Jinjiang Hotels | 锦江, 锦江国际
华住集团 | H World | 华住
首旅酒店 | BTG Hotels | ~如家
亚朵 | Atour | 亚朵集团
君亭酒店 | Ssaw
金陵饭店 | Jinling Hotel
格林酒店 | GreenTree
东呈集团 | Dossen
万豪 | Marriott | 万豪国际
希尔顿 | Hilton
洲际酒店 | IHG | 洲际酒店集团
凯悦 | Hyatt
雅高 | Accor
中青旅 | CYTS
众信旅游 | UTour
凯撒旅业 | Caissa
中国旅游集团 | China Tourism Group
岭南控股 | Lingnan
黄山旅游 | Huangshan Tourism
峨眉山A | Emei Shan
丽江股份 | Lijiang Yulong
天目湖 | Tianmu Lake
长白山旅游 | Changbai Mountain
九华旅游 | Jiuhua
三峡旅游 | Three Gorges Tourism
祥源文旅 | Xiangyuan
曲江文旅 | Qujiang
西安旅游 | Xi'an Tourism
大连圣亚 | Sunasia
海昌海洋公园 | Haichang
复星旅文 | Fosun Tourism
陕西旅游 | Shaanxi Tourism
银河娱乐 | Galaxy Entertainment
金沙中国 | Sands China
永利澳门 | Wynn Macau
美高梅中国 | MGM China
新濠国际 | Melco
澳博控股 | SJM
拉斯维加斯金沙 | Las Vegas Sands
皇家加勒比 | Royal Caribbean
嘉年华邮轮 | Carnival
中国中旅 | China Travel Service
阳光100 | Sunshine 100
`,
);
