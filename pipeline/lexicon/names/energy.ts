import { names } from './name.ts';

/** Batteries, solar, wind, storage. */
export const NEW_ENERGY = names(
  'company',
  `
宁德时代 | CATL | 宁德时代新能源, CATL
中创新航 | CALB
亿纬锂能 | EVE Energy | 亿纬
国轩高科 | Gotion High-Tech | 国轩
欣旺达 | Sunwoda
孚能科技 | Farasis
蜂巢能源 | SVOLT
瑞浦兰钧 | REPT Battero
正力新能 | Zenergy
海辰储能 | Hithium
鹏辉能源 | Great Power
远景动力 | AESC
弗迪电池 | FinDreams Battery
珠海冠宇 | CosMX
德赛电池 | Desay Battery
派能科技 | Pylontech
比亚迪电子 | BYD Electronic
先导智能 | Lead Intelligent
赢合科技 | Yinghe
利元亨 | Lyric
杭可科技 | Hangke
恩捷股份 | Semcorp
星源材质 | Senior
天赐材料 | Tinci
新宙邦 | Capchem
多氟多 | Do-Fluoride
天际股份 | Tianji
容百科技 | Ronbay
当升科技 | Easpring
长远锂科 | Changyuan Lico
厦钨新能 | XTC New Energy
振华新材 | Zhenhua New Material
德方纳米 | Dynanonic
湖南裕能 | Hunan Yuneng
龙蟠科技 | Lopal
富临精工 | Fulin
万润新能 | Wanrun
贝特瑞 | BTR
杉杉股份 | Shanshan | 杉杉
璞泰来 | Putailai
中科电气 | Zhongke Electric
尚太科技 | Shangtai
翔丰华 | Xiangfenghua
中伟股份 | CNGR
格林美 | GEM
华友钴业 | Huayou Cobalt | 华友
赣锋锂业 | Ganfeng Lithium | 赣锋
天齐锂业 | Tianqi Lithium | 天齐
盐湖股份 | Qinghai Salt Lake
藏格矿业 | Zangge Mining
雅化集团 | Yahua
盛新锂能 | Shengxin Lithium
永兴材料 | Yongxing
中矿资源 | Sinomine
融捷股份 | Youngy
江特电机 | Jiangte
科达利 | Kedali
诺德股份 | Nuode
嘉元科技 | Jiayuan
天能股份 | Tianneng | 天能动力
超威动力 | Chilwee
骆驼股份 | Camel Group
南都电源 | Narada
科士达 | Kstar
科华数据 | Kehua Data
上能电气 | Sineng
盛弘股份 | Sinexcel
特锐德 | TGOOD | 特来电
星星充电 | Star Charge
能链智电 | NaaS
奥动新能源 | Aulton
英维克 | Envicool
南网储能 | CSG Energy Storage
宁德新能源 | ATL
LG新能源 | LG Energy Solution | LGES
三星SDI | Samsung SDI
SK On | SK On
松下 | Panasonic | 松下电器, 松下控股
Northvolt | Northvolt
雅保 | Albemarle | 美国雅保
智利矿业化工 | SQM | SQM
Pilbara | Pilbara Minerals
隆基绿能 | LONGi Green Energy | 隆基股份, 隆基
通威股份 | Tongwei | 通威, 通威集团
晶科能源 | JinkoSolar | 晶科
天合光能 | Trina Solar | 天合
晶澳科技 | JA Solar | 晶澳
阿特斯 | Canadian Solar | 阿特斯太阳能
协鑫科技 | GCL Technology | 保利协鑫
协鑫集成 | GCL System Integration
协鑫能科 | GCL Energy Technology
协鑫集团 | GCL Group | 协鑫
大全能源 | Daqo | 大全新能源, ~大全
新特能源 | Xinte Energy
特变电工 | TBEA
TCL中环 | TCL Zhonghuan | 中环股份, ~中环
爱旭股份 | Aiko Solar | 爱旭
钧达股份 | Junda | 捷泰科技
东方日升 | Risen Energy
正泰新能 | Astronergy
正泰电器 | Chint Electrics | 正泰, 正泰集团
横店东磁 | DMEGC
一道新能 | DAS Solar
弘元绿能 | Hoyuan | 上机数控
双良节能 | Shuangliang
京运通 | Jingyuntong
高测股份 | Gaoce
美畅股份 | Meichang
阳光电源 | Sungrow
锦浪科技 | Ginlong | 锦浪
固德威 | GoodWe
德业股份 | Deye
禾迈股份 | Hoymiles
昱能科技 | APsystems
艾罗能源 | SolaX
首航新能 | Sofar
华宝新能 | Jackery
正浩创新 | EcoFlow
福斯特 | First Applied Material
海优新材 | HIUV
福莱特 | Flat Glass
信义光能 | Xinyi Solar
信义玻璃 | Xinyi Glass
旗滨集团 | Kibing
亚玛顿 | Almaden
中信博 | Arctech
帝科股份 | DK Electronic
聚和材料 | Fusion
石英股份 | Pacific Quartz
迈为股份 | Maxwell
捷佳伟创 | S.C New Energy
晶盛机电 | Jingsheng
奥特维 | Autowell
帝尔激光 | DR Laser
拉普拉斯 | Laplace
连城数控 | Linton
合盛硅业 | Hoshine
金博股份 | KBC
中来股份 | Jolywood
亿晶光电 | EGing
晶科科技 | Jinko Power
~太阳能 | CECEP Solar
林洋能源 | Linyang
First Solar | First Solar | 第一太阳能
Enphase | Enphase
SolarEdge | SolarEdge
SunPower | SunPower
金风科技 | Goldwind | 金风
明阳智能 | Mingyang Smart Energy | 明阳
运达股份 | Windey
三一重能 | Sany Renewable
电气风电 | Shanghai Electric Wind
远景能源 | Envision Energy | ~远景
东方电缆 | Orient Cable
中天科技 | ZTT
亨通光电 | Hengtong
大金重工 | Dajin
天顺风能 | Titan Wind
泰胜风能 | Taisheng Wind
海力风电 | Haili Wind
日月股份 | Riyue
金雷股份 | Jinlei
中材科技 | Sinoma Science
新强联 | Xinqianglian
节能风电 | CECEP Wind
维斯塔斯 | Vestas
西门子能源 | Siemens Energy
西门子歌美飒 | Siemens Gamesa
亿华通 | SinoHytec
国富氢能 | Guofu Hydrogen
国鸿氢能 | Sinosynergy
重塑能源 | Refire
天华新能 | Canmax | 天华超净
赛伍技术 | Cybrid
岱勒新材 | Dialine
同飞股份 | Tongfei
英洛华 | Innuovo
阳光新能源 | Sungrow Renewables
永泰能源 | Wintime
三峡水利 | Three Gorges Water Conservancy
`,
);

/** Power, coal, oil and gas, water and waste. */
export const UTILITIES = names(
  'company',
  `
国家电网 | State Grid | 国家电网公司
南方电网 | China Southern Power Grid
长江电力 | China Yangtze Power
三峡能源 | China Three Gorges Renewables
三峡集团 | China Three Gorges | 中国三峡
华能国际 | Huaneng Power
华能水电 | Huaneng Hydropower
华能集团 | China Huaneng | 中国华能, 华能
华电国际 | Huadian Power
华电集团 | China Huadian | 中国华电
大唐发电 | Datang Power
大唐集团 | China Datang | 中国大唐
大唐新能源 | Datang Renewable
国电电力 | GD Power
龙源电力 | Longyuan Power
国家能源集团 | China Energy | ~国家能源
国家电投 | SPIC | 国电投
~中国电力 | China Power International
上海电力 | Shanghai Electric Power
国投电力 | SDIC Power
川投能源 | Chuantou Energy
雅砻江水电 | Yalong Hydro
华润电力 | China Resources Power
浙能电力 | Zheneng Power
申能股份 | Shenergy
皖能电力 | Wenergy
江苏国信 | Jiangsu Guoxin
粤电力 | Guangdong Electric Power | 粤电力A
深圳能源 | Shenzhen Energy
宝新能源 | Baoxin Energy
内蒙华电 | Inner Mongolia MengDian
建投能源 | Jointo Energy
福能股份 | Fujian Funeng
湖北能源 | Hubei Energy
桂冠电力 | Guiguan
黔源电力 | Qianyuan
中国核电 | CNNP
中国广核 | CGN Power
中广核 | CGN | 中广核集团
中广核新能源 | CGN New Energy
中核集团 | CNNC | 中核, 中国核工业集团
中国核建 | China Nuclear Engineering
信义能源 | Xinyi Energy
新天绿能 | China Suntien
中绿电 | CGDG
中国神华 | China Shenhua | 神华
陕西煤业 | Shaanxi Coal | 陕煤
陕煤集团 | Shaanxi Coal and Chemical
中煤能源 | China Coal Energy | 中煤集团
兖矿能源 | Yankuang Energy | 兖州煤业
山东能源集团 | Shandong Energy
山西焦煤 | Shanxi Coking Coal
潞安环能 | Lu'an
晋控煤业 | Jinneng Holding
华阳股份 | Huayang
山煤国际 | Shanxi Coal International
平煤股份 | Pingdingshan Tian'an Coal
淮北矿业 | Huaibei Mining
冀中能源 | Jizhong Energy
恒源煤电 | Hengyuan
兰花科创 | Lanhua
电投能源 | SPIC Energy
甘肃能化 | Gansu Energy Chemical
淮河能源 | Huaihe Energy
首钢资源 | Shougang Fushan
伊泰煤炭 | Yitai Coal
美锦能源 | Meijin
广汇能源 | Guanghui Energy
中国石油 | PetroChina | 中石油, 中国石油天然气, 中国石油集团, 中国石油天然气集团
中国石化 | Sinopec | 中石化, 中国石油化工, 中国石化集团
中国海油 | CNOOC | 中海油, 中国海洋石油
国家管网 | PipeChina | 国家管网集团
中海油服 | COSL
海油工程 | COOEC
海油发展 | CNOOC Energy
石化油服 | Sinopec Oilfield Service
上海石化 | Shanghai Petrochemical
杰瑞股份 | Jereh
中油工程 | China Petroleum Engineering
延长石油 | Yanchang Petroleum
新奥股份 | ENN Natural Gas | 新奥
新奥能源 | ENN Energy
华润燃气 | China Resources Gas
昆仑能源 | Kunlun Energy
~中国燃气 | China Gas
港华智慧能源 | Towngas Smart Energy | 港华燃气
香港中华煤气 | Hong Kong and China Gas | 中华煤气
深圳燃气 | Shenzhen Gas
佛燃能源 | Foran
九丰能源 | Jovo
蓝天燃气 | Lantian Gas
天伦燃气 | Tian Lun Gas
中裕能源 | Zhongyu
中电控股 | CLP
电能实业 | Power Assets
长江基建 | CK Infrastructure
北控水务 | Beijing Enterprises Water
粤海投资 | Guangdong Investment
首创环保 | Capital Eco-Pro
光大环境 | China Everbright Environment
瀚蓝环境 | Grandblue
伟明环保 | Weiming
三峰环境 | Sanfeng
旺能环境 | Wangneng
绿色动力 | Dynagreen
上海环境 | Shanghai Environment
碧水源 | OriginWater
重庆水务 | Chongqing Water
兴蓉环境 | Xingrong
高能环境 | GeoEnviron
中国天楹 | China Tianying
聚光科技 | Focused Photonics
龙净环保 | Longking
沙特阿美 | Saudi Aramco
埃克森美孚 | ExxonMobil
雪佛龙 | Chevron
壳牌 | Shell
英国石油 | BP
道达尔 | TotalEnergies | 道达尔能源
康菲 | ConocoPhillips | 康菲石油
西方石油 | Occidental
埃尼 | Eni
挪威国家石油公司 | Equinor
巴西石油公司 | Petrobras | 巴西国家石油公司
俄罗斯天然气工业 | Gazprom
俄罗斯石油公司 | Rosneft
斯伦贝谢 | SLB
贝克休斯 | Baker Hughes
哈里伯顿 | Halliburton
嘉能可 | Glencore
托克 | Trafigura
维多 | Vitol
新纪元能源 | NextEra
意大利国家电力 | Enel
法国电力 | EDF
`,
);
