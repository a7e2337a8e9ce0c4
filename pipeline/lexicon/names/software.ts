import { names } from './name.ts';

/** Software, cloud, security, data centres. */
export const SOFTWARE = names(
  'company',
  `
金山办公 | Kingsoft Office | WPS
金山软件 | Kingsoft
金山云 | Kingsoft Cloud
用友网络 | Yonyou | 用友
金蝶国际 | Kingdee | 金蝶
~中国软件 | China Software
太极股份 | Taiji Computer
~中国长城 | China Great Wall Technology
浪潮信息 | Inspur | 浪潮电子信息
浪潮软件 | Inspur Software
浪潮集团 | Inspur Group | ~浪潮
中科曙光 | Sugon | ~曙光
新华三 | H3C
神州数码 | Digital China
东华软件 | DHC Software
东软集团 | Neusoft | 东软
中科创达 | ThunderSoft
润和软件 | Hoperun
软通动力 | iSoftStone
中软国际 | Chinasoft International
宝信软件 | Baosight
中控技术 | Supcon
恒生电子 | Hundsun
顶点软件 | Apex Software
长亮科技 | Sunline
宇信科技 | Yusys
神州信息 | DCITS
广联达 | Glodon
石基信息 | Shiji
科大讯飞 | iFlytek | 讯飞
拓尔思 | TRS
海天瑞声 | Speechocean
云从科技 | CloudWalk
商汤 | SenseTime | 商汤科技, 商汤集团, SenseTime
旷视科技 | Megvii | 旷视
依图科技 | Yitu | 依图
格灵深瞳 | DeepGlint
云天励飞 | Intellifusion
虹软科技 | ArcSoft
第四范式 | 4Paradigm
创新奇智 | AInnovation
出门问问 | Mobvoi
思必驰 | AISpeech
云知声 | Unisound
明略科技 | Mininglamp
奇安信 | Qi An Xin
三六零 | 360 Security | 360公司, 360集团, 奇虎360
深信服 | Sangfor
启明星辰 | Venustech
绿盟科技 | NSFocus
天融信 | Topsec
安恒信息 | DBAPPSecurity
电科网安 | Westone
山石网科 | Hillstone
迪普科技 | DPtech
亚信安全 | AsiaInfo Security
亚信科技 | AsiaInfo Technologies
万兴科技 | Wondershare
福昕软件 | Foxit
合合信息 | Intsig
光云科技 | Guangyun
微盟集团 | Weimob | 微盟
有赞 | Youzan | 中国有赞
明源云 | Ming Yuan Cloud
涂鸦智能 | Tuya
声网 | Agora
容联云 | Cloopen
百融云 | Bairong
京北方 | Northking
优刻得 | UCloud
青云科技 | QingCloud
首都在线 | Capital Online
光环新网 | Sinnet
万国数据 | GDS
世纪互联 | VNET
秦淮数据 | Chindata
数据港 | Athub
润泽科技 | Range Intelligent
奥飞数据 | Aofei Data
网宿科技 | Wangsu
白山云 | Baishan
阿里云 | Alibaba Cloud
腾讯云 | Tencent Cloud
华为云 | Huawei Cloud
天翼云 | Tianyi Cloud
移动云 | China Mobile Cloud
火山引擎 | Volcano Engine
百度智能云 | Baidu AI Cloud
京东科技 | JD Technology | 京东数科
达梦数据 | Dameng
海量数据 | Vastdata
星环科技 | Transwarp
麒麟软件 | Kylinsoft
统信软件 | UnionTech
中望软件 | ZWSOFT
索辰科技 | Suochen
彩讯股份 | Richinfo
汉得信息 | Hand
赛意信息 | Sie
鼎捷数智 | Digiwin | 鼎捷软件
致远互联 | Seeyon
泛微网络 | Weaver
北森控股 | Beisen | 北森
医渡云 | Yidu Cloud
税友股份 | Servyou
航天信息 | Aisino
新开普 | Newcapec
佳发教育 | Jiafa
四方精创 | Forms Syntron
常山北明 | Changshan
拓维信息 | Talkweb
Salesforce | Salesforce | 赛富时
Adobe | Adobe | 奥多比
SAP | SAP | 思爱普
ServiceNow | ServiceNow
Workday | Workday
Snowflake | Snowflake
Palantir | Palantir
Databricks | Databricks
CrowdStrike | CrowdStrike
Zoom | Zoom
Shopify | Shopify
Cloudflare | Cloudflare
Datadog | Datadog
MongoDB | MongoDB
Unity | Unity
Intuit | Intuit
欧特克 | Autodesk
达索系统 | Dassault Systèmes
CoreWeave | CoreWeave
Equinix | Equinix
印孚瑟斯 | Infosys
塔塔咨询 | TCS
七牛云 | Qiniu
朗新集团 | Longshine | 朗新科技
`,
);
