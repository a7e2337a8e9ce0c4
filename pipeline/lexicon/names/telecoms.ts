import { names } from './name.ts';

/** Operators, optics, modules, satellites. */
export const TELECOMS = names(
  'company',
  `
中国移动 | China Mobile
中国电信 | China Telecom
中国联通 | China Unicom
中国广电 | China Broadnet
中国铁塔 | China Tower
中国卫通 | China Satcom
中国星网 | China SatNet
中国通信服务 | China Communications Services | 中通服
中际旭创 | Innolight | 旭创
新易盛 | Eoptolink
天孚通信 | TFC Optical
光迅科技 | Accelink
华工科技 | HGTech
源杰科技 | Yuanjie
仕佳光子 | Shijia
长飞光纤 | YOFC
烽火通信 | FiberHome
太辰光 | T&S
剑桥科技 | CIG
博创科技 | Broadex
联特科技 | Linktel
光库科技 | AFR
锐捷网络 | Ruijie
星网锐捷 | Star-Net
共进股份 | Gongjin
菲菱科思 | Phoenix
移远通信 | Quectel
广和通 | Fibocom
美格智能 | Meig
日海智能 | Sunsea
通宇通讯 | Tongyu
武汉凡谷 | Fingu
大富科技 | Tatfook
京信通信 | Comba
信科移动 | CICT Mobile
海格通信 | Haige
海能达 | Hytera
七一二 | 712 Communication
华测导航 | CHC Navigation
北斗星通 | BDStar
中科星图 | GEOVIS
~中国卫星 | China Spacesat
航天宏图 | Piesat
蓝箭航天 | LandSpace
星河动力 | Galactic Energy
天兵科技 | Space Pioneer
长光卫星 | Chang Guang Satellite
银河航天 | GalaxySpace
垣信卫星 | Spacecom
SpaceX | SpaceX | 星链
蓝色起源 | Blue Origin
火箭实验室 | Rocket Lab
AT&T | AT&T
威瑞森 | Verizon
T-Mobile | T-Mobile
康卡斯特 | Comcast
沃达丰 | Vodafone
德国电信 | Deutsche Telekom
西班牙电信 | Telefónica
日本电报电话 | NTT | NTT
香港电讯 | HKT
电讯盈科 | PCCW
中信电讯国际 | CITIC Telecom
科宁 | Corning | 康宁
Lumentum | Lumentum
Coherent | Coherent
Arista | Arista
Ciena | Ciena
`,
);
