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
