import { names } from './name.ts';

/** Contractors and designers. */
export const BUILDERS = names(
  'company',
  `
中国建筑 | CSCEC | ~中建, 中国建筑集团
中国中铁 | China Railway Group
中国铁建 | CRCC
中国交建 | CCCC
中国电建 | PowerChina
中国能建 | Energy China
中国中冶 | MCC
~中国化学 | China National Chemical Engineering
中材国际 | Sinoma International
中钢国际 | Sinosteel Engineering
北方国际 | Norinco International
上海建工 | Shanghai Construction
隧道股份 | Shanghai Tunnel
浦东建设 | Pudong Construction
四川路桥 | Sichuan Road and Bridge
山东路桥 | Shandong Hi-Speed Road & Bridge | 山东高速路桥
安徽建工 | Anhui Construction
陕西建工 | Shaanxi Construction
浙江交科 | Zhejiang Communications
粤水电 | Guangdong Hydropower
新疆交建 | Xinjiang Communications
鸿路钢构 | Honglu
精工钢构 | Jinggong
东南网架 | Southeast Space Frame
杭萧钢构 | Hangxiao
华设集团 | China Design
苏交科 | JSTI
设计总院 | Anhui Transport Consulting
金螳螂 | Gold Mantis
江河集团 | Jangho
亚厦股份 | Yasha
东易日盛 | Dongyi Risheng
中国建筑国际 | CSC International
中国建筑兴业 | CSC Development
宏润建设 | Hongrun
中化岩土 | China Zhonghua Geotechnical
中工国际 | CAMCE
`,
);
