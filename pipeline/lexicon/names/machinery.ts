import { names } from './name.ts';

/** Machines, electrical equipment, trains, ships, defence, robots for factories. */
export const MACHINERY = names(
  'company',
  `
三一重工 | Sany Heavy Industry | ~三一, 三一集团
三一国际 | Sany International
徐工机械 | XCMG | 徐工, 徐工集团
中联重科 | Zoomlion | ~中联
柳工 | Liugong
山推股份 | Shantui
浙江鼎力 | Dingli
杭叉集团 | Hangcha
安徽合力 | Heli
恒立液压 | Hengli Hydraulic
艾迪精密 | Eddie
铁建重工 | CRCHI
中铁工业 | CREC Industry
郑煤机 | ZMJ | 中创智领
天地科技 | Tiandi
一拖股份 | First Tractor | 中国一拖
潍柴重机 | Weichai Heavy Machinery
全柴动力 | Quanchai
中国中车 | CRRC | 中车
时代新材 | Times New Material
中国通号 | CRSC
思维列控 | Thinker
~中国船舶 | CSSC Holdings
中国重工 | CSIC
中国船舶集团 | CSSC
中船防务 | CSSC Offshore
~中国动力 | China Marine Power
扬子江船业 | Yangzijiang
中集集团 | CIMC | 中集
中集车辆 | CIMC Vehicles
中集安瑞科 | CIMC Enric
振华重工 | ZPMC
招商工业 | CMI
中航沈飞 | AVIC Shenyang
中航西飞 | AVIC Xi'an
中航成飞 | AVIC Chengdu
航发动力 | AECC Aviation Power
航发控制 | AECC Control
中直股份 | AVICopter
洪都航空 | Hongdu
中航机载 | AVIC Airborne
中航重机 | AVIC Heavy Machinery
中航高科 | AVIC High-Tech
航天彩虹 | Rainbow UAV
中无人机 | AVIC UAS
航天电子 | Aerospace Electronics
中国兵器 | Norinco
内蒙一机 | North Heavy
中兵红箭 | Red Arrow
高德红外 | Guide Infrared
睿创微纳 | Raytron
大立科技 | Dali
菲利华 | Feilihua
光启技术 | Kuang-Chi
派克新材 | Paike
图南股份 | Tunan
钢研高纳 | Gaona
应流股份 | Yingliu
万泽股份 | Wedge
上海电气 | Shanghai Electric
东方电气 | Dongfang Electric
哈尔滨电气 | Harbin Electric
中国西电 | China XD
国电南瑞 | NARI
国电南自 | Guodian Nanzi
许继电气 | XJ Electric
平高电气 | Pinggao
思源电气 | Sieyuan
四方股份 | Sifang
金盘科技 | Jinpan
伊戈尔 | Eaglerise
华明装备 | Huaming
海兴电力 | Hexing
三星医疗 | Sanxing
炬华科技 | Juhua Technology
威胜控股 | Wasion
宏发股份 | Hongfa
良信股份 | Liangxin
麦格米特 | Megmeet
汇川技术 | Inovance | 汇川
英威腾 | Invt
信捷电气 | Xinje
禾川科技 | Hechuan
雷赛智能 | Leadshine
鸣志电器 | Moons'
埃斯顿 | Estun
埃夫特 | Efort
新松机器人 | Siasun | 新松
绿的谐波 | Leaderdrive
中大力德 | Zhongda Leader
步科股份 | Kinco
兆威机电 | Zhaowei
鼎智科技 | Dingzhi
五洲新春 | XCC
贝斯特 | Best Precision
北特科技 | Beite
秦川机床 | Qinchuan
海天精工 | Haitian Precision
海天国际 | Haitian International
~创世纪 | Chuangshiji
科德数控 | Kede
纽威数控 | Neway CNC
华中数控 | HNC
华锐精密 | Huarui
欧科亿 | OKE
大族激光 | Han's Laser
大族数控 | Han's CNC
锐科激光 | Raycus
杰普特 | JPT
华曙高科 | Farsoon
铂力特 | BLT
柏楚电子 | Bochu
联赢激光 | UW Laser
博众精工 | Bozhon
科瑞技术 | Colibri
快克智能 | Quick
凌云光 | Luster
奥普特 | OPT
矩子科技 | Juzi
天准科技 | TZTEK
巨轮智能 | Greatoo
杰克科技 | Jack
弘亚数控 | Hongya
乐惠国际 | Lehui
冰轮环境 | Moon Environment
汉钟精机 | Hanbell
开山股份 | Kaishan
鲍斯股份 | Baosi
陕鼓动力 | Shaangu
杭氧股份 | Hangyang
纽威股份 | Neway Valve
中密控股 | Sinoseal
上海机电 | Shanghai Mechanical & Electrical
康力电梯 | Canny Elevator
广日股份 | Guangri
快意电梯 | IFE
巨星科技 | Great Star
泉峰控股 | Chervon
创科实业 | Techtronic Industries | 创科
大叶股份 | Daye
格力博 | Greenworks
东成电动 | Dongcheng
银都股份 | Yindu
宗申动力 | Zongshen
隆鑫通用 | Loncin
涛涛车业 | Taotao
华测检测 | CTI
广电计量 | GRG Metrology
谱尼测试 | Pony Testing
苏试试验 | STI
信测标准 | EMTEK
通用电气 | General Electric | GE
GE航空航天 | GE Aerospace
西门子 | Siemens
ABB | ABB
施耐德电气 | Schneider Electric | 施耐德
霍尼韦尔 | Honeywell
卡特彼勒 | Caterpillar
小松 | Komatsu | 小松制作所
迪尔 | Deere | 约翰迪尔
艾默生 | Emerson
罗克韦尔 | Rockwell
伊顿 | Eaton
发那科 | Fanuc
安川电机 | Yaskawa | 安川
库卡 | KUKA
三菱电机 | Mitsubishi Electric
三菱重工 | Mitsubishi Heavy Industries
川崎重工 | Kawasaki Heavy
现代重工 | HD Hyundai Heavy
韩华海洋 | Hanwha Ocean
洛克希德·马丁 | Lockheed Martin | 洛克希德马丁
~雷神 | RTX
诺斯罗普·格鲁曼 | Northrop Grumman
通用动力 | General Dynamics
罗尔斯·罗伊斯 | Rolls-Royce Holdings
赛峰 | Safran
泰雷兹 | Thales
莱茵金属 | Rheinmetall
奥的斯 | Otis
通力电梯 | KONE | ~通力
迅达 | Schindler
开利 | Carrier
江森自控 | Johnson Controls
伟创力 | Flex
捷普 | Jabil
安费诺 | Amphenol
泰科电子 | TE Connectivity
维谛技术 | Vertiv
拓斯达 | Topstar
宝光股份 | Baoguang
中航电子 | AVIC Avionics
中航机电 | AVIC Electromechanical
`,
);
