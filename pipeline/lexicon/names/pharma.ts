import { names } from './name.ts';

/** Drugs, vaccines, contract research. */
export const PHARMA = names(
  'company',
  `
恒瑞医药 | Hengrui Pharma | 恒瑞, 江苏恒瑞
百济神州 | BeiGene | 百济
信达生物 | Innovent | ~信达
君实生物 | Junshi Biosciences
康方生物 | Akeso | 康方
荣昌生物 | RemeGen
和黄医药 | Hutchmed
再鼎医药 | Zai Lab | 再鼎
诺诚健华 | InnoCare
复宏汉霖 | Henlius
泽璟制药 | Zelgen
艾力斯 | Allist
贝达药业 | Betta Pharma
迪哲医药 | Dizal
亚盛医药 | Ascentage
科伦博泰 | Kelun-Biotech
百利天恒 | Baili-Pharm
康诺亚 | Keymed
云顶新耀 | Everest Medicines
歌礼制药 | Ascletis
基石药业 | CStone
加科思 | Jacobio
德琪医药 | Antengene
嘉和生物 | Genor
三生制药 | 3SBio
三生国健 | Sunshine Guojian
特宝生物 | Amoytop
神州细胞 | SinocellTech
微芯生物 | Chipscreen
海思科 | Haisco
信立泰 | Salubris
翰森制药 | Hansoh Pharma | 豪森药业
石药集团 | CSPC | 石药
中国生物制药 | Sino Biopharm | 正大天晴
复星医药 | Fosun Pharma
上海医药 | Shanghai Pharma | 上药
国药控股 | Sinopharm | ~国药
国药集团 | China National Pharmaceutical
国药一致 | Sinopharm Accord
九州通 | Jointown
华东医药 | Huadong Medicine
华润医药 | China Resources Pharma
华润三九 | CR Sanjiu
华润双鹤 | CR Double-Crane
科伦药业 | Kelun Pharma
人福医药 | Humanwell
恩华药业 | Nhwa
丽珠集团 | Livzon
健康元 | Joincare
京新药业 | Jingxin
华海药业 | Huahai
普洛药业 | Apeloa
新和成 | NHU
浙江医药 | Zhejiang Medicine
海正药业 | Hisun
先声药业 | Simcere
绿叶制药 | Luye Pharma
东阳光药 | HEC Pharm
甘李药业 | Gan & Lee
通化东宝 | Tonghua Dongbao
联邦制药 | United Laboratories
鲁抗医药 | Lukang
东北制药 | Northeast Pharma
哈药股份 | Harbin Pharma
誉衡药业 | Gloria
亿帆医药 | Yifan
信邦制药 | Xinbang
片仔癀 | Pien Tze Huang
云南白药 | Yunnan Baiyao
同仁堂 | Tong Ren Tang | 北京同仁堂
白云山 | Baiyunshan | 广药集团, 广药白云山
东阿阿胶 | Dong-E-E-Jiao
以岭药业 | Yiling Pharma
步长制药 | Buchang
济川药业 | Jumpcan
天士力 | Tasly
达仁堂 | Darentang
江中药业 | Jiangzhong
康恩贝 | Conba
太极集团 | Taiji Group
珍宝岛 | Zhenbaodao
众生药业 | Zhongsheng Pharma
昆药集团 | KPC Pharma
寿仙谷 | Shouxiangu
羚锐制药 | Lingrui
葵花药业 | Sunflower Pharma
仁和药业 | Renhe
马应龙 | Mayinglong
桂林三金 | Sanjin
~中国中药 | China TCM
红日药业 | Chase Sun
长春高新 | Changchun High-Tech
安科生物 | Anke Bio
我武生物 | Wolwo
智飞生物 | Zhifei
沃森生物 | Walvax
康泰生物 | Kangtai
万泰生物 | Wantai
康希诺 | CanSino | 康希诺生物
科兴生物 | Sinovac | 科兴, 科兴中维
华兰生物 | Hualan
华兰疫苗 | Hualan Vaccine
百克生物 | BCHT
欧林生物 | Olymvax
国药中生 | China National Biotec
艾美疫苗 | AIM Vaccine
天坛生物 | Tiantan Bio
上海莱士 | Shanghai RAAS
博雅生物 | Boya
派林生物 | Pacific Shuanglin
爱美客 | Imeik
华熙生物 | Bloomage
昊海生科 | Haohai Biological
锦波生物 | Jinbo Bio
四环医药 | Sihuan
药明康德 | WuXi AppTec | ~药明
药明生物 | WuXi Biologics
药明合联 | WuXi XDC
康龙化成 | Pharmaron
凯莱英 | Asymchem
泰格医药 | Tigermed
昭衍新药 | Joinn
博腾股份 | Porton
九洲药业 | Jiuzhou
美迪西 | Medicilon
皓元医药 | Haoyuan
药石科技 | PharmaBlock
诺泰生物 | Sinopep
晶泰科技 | XtalPi | 晶泰控股
英矽智能 | Insilico Medicine
成都先导 | HitGen
百奥赛图 | Biocytogen
金斯瑞生物科技 | GenScript | 金斯瑞
传奇生物 | Legend Biotech
义翘神州 | Sino Biological
百普赛斯 | Acro
辉瑞 | Pfizer | Pfizer
强生 | Johnson & Johnson | Johnson & Johnson
默沙东 | Merck & Co.
罗氏 | Roche
诺华 | Novartis
阿斯利康 | AstraZeneca
赛诺菲 | Sanofi
葛兰素史克 | GSK | GSK
诺和诺德 | Novo Nordisk
礼来 | Eli Lilly | Eli Lilly
百时美施贵宝 | Bristol Myers Squibb
艾伯维 | AbbVie
安进 | Amgen
吉利德 | Gilead
武田制药 | Takeda | 武田
勃林格殷格翰 | Boehringer Ingelheim
默克 | Merck KGaA
莫德纳 | Moderna | Moderna
BioNTech | BioNTech
再生元 | Regeneron
福泰制药 | Vertex
渤健 | Biogen
第一三共 | Daiichi Sankyo
卫材 | Eisai
梯瓦 | Teva
晖致 | Viatris
龙沙 | Lonza
三星生物 | Samsung Biologics
迈威生物 | Mabwell
方达控股 | Frontage
天宇股份 | Tianyu
博瑞医药 | BrightGene
圣诺生物 | Sinopep-Allsino
康缘药业 | Kanion
九芝堂 | Jiuzhitang
仙乐健康 | Sirio
诺唯赞 | Vazyme
安斯泰来 | Astellas
Seagen | Seagen
`,
);
