/** The style sheet of the page: light and dark, narrow screens, A4. Every pair of colours has a contrast of 4.5 or more. */
export const STYLE = `
:root{--ink:#1d2126;--quiet:#565d66;--ground:#fff;--raised:#f6f5f1;--line:#d9d6cd;--red:#8c1c13;--link:#1c4f8a;
--good:#1b6337;--fair:#7a4d00;--bad:#a3231a;--good-bg:#e3f1e6;--fair-bg:#fbf0d0;--bad-bg:#f8dfdb;--info-bg:#e1ebf6;
--h0:#f6d5cf;--h1:#fbe6d3;--h2:#fbf3d6;--h3:#e6f0dc;--h4:#cfe6d4;
--hei:SimHei,"黑体","Heiti SC","PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif;
--fang:FangSong,"仿宋","仿宋_GB2312",STFangsong,"Songti SC","Noto Serif CJK SC","Source Han Serif SC",SimSun,serif;
--sans:"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif}
@media (prefers-color-scheme:dark){:root{--ink:#e6e3dc;--quiet:#a9aeb5;--ground:#16181b;--raised:#202327;--line:#3a3e44;--red:#e8978c;--link:#8fbcf0;
--good:#85cf9b;--fair:#e3bd6a;--bad:#f0978b;--good-bg:#1c3524;--fair-bg:#3b2f12;--bad-bg:#43211d;--info-bg:#1d2f45;
--h0:#4b211c;--h1:#4a3119;--h2:#423a17;--h3:#2b3a20;--h4:#1b4028}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:0 1.25rem 4rem;max-width:62rem;background:var(--ground);color:var(--ink);font:16px/1.7 var(--sans);overflow-wrap:anywhere}
h1,h2,h3,h4{font-family:var(--hei);line-height:1.4;text-wrap:balance}
h1{margin:0;font-size:1.7rem;letter-spacing:.04em}
h2{margin:3rem 0 1rem;padding-bottom:.35rem;border-bottom:2px solid var(--red);font-size:1.3rem}
h3{margin:0 0 .4rem;font-size:1.25rem}
h4{margin:1.8rem 0 .6rem;font-size:1.05rem}
p{margin:.4rem 0}
a{color:var(--link)}
a:focus-visible,.scroll:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;padding:.3rem .8rem;background:var(--ground)}
.banner{margin-top:2rem;padding-bottom:1.2rem;border-bottom:3px solid var(--red)}
.quiet{color:var(--quiet);font-size:.875rem}
.good{color:var(--good)}.fair{color:var(--fair)}.bad{color:var(--bad)}
.figures{display:flex;flex-wrap:wrap;gap:.75rem;margin:1.2rem 0 0}
.figures div{flex:1 1 6.5rem;padding:.6rem .9rem;background:var(--raised);border:1px solid var(--line);border-radius:4px}
.figures dt{color:var(--quiet);font-size:.875rem}.figures dd{margin:0;font:1.6rem/1.3 var(--hei);font-variant-numeric:tabular-nums}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.4rem;margin:1rem 0 0;padding:0;list-style:none}
table{width:100%;border-collapse:collapse;font-size:.9375rem;line-height:1.5}
th,td{padding:.45rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
thead th{color:var(--quiet);font-size:.8125rem;font-weight:normal;vertical-align:bottom;border-bottom-color:var(--quiet)}
tbody th{font-weight:normal}
th.number,td.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
th.number{white-space:normal}
.verdict-cell{min-width:5.5rem}
.path{display:block;color:var(--quiet);font-size:.8125rem}
.bar{display:block;height:.35rem;margin-top:.3rem;background:var(--line);border-radius:2px;overflow:hidden;color:var(--link)}
.bar.good{color:var(--good)}.bar.fair{color:var(--fair)}.bar.bad{color:var(--bad)}
.bar span{display:block;height:100%;background:currentColor}
.score{min-width:5.5rem}.whole,.ranking thead th{white-space:nowrap}.paper{display:none}
.spread th{white-space:nowrap;font-variant-numeric:tabular-nums;width:7rem}.spread .bar{height:1rem;margin:.25rem 0 0;background:none}.spread .bar-cell{width:100%}
.scroll{overflow-x:auto}.narrow{display:none}
.heat{min-width:34rem}.heat td{text-align:center;white-space:nowrap;overflow-wrap:normal;font-variant-numeric:tabular-nums;border:2px solid var(--ground)}
.heat thead th+th{text-align:center;width:14%}
.heat-0{background:var(--h0)}.heat-1{background:var(--h1)}.heat-2{background:var(--h2)}.heat-3{background:var(--h3)}.heat-4{background:var(--h4)}
.report{margin:0 0 3rem;padding-top:1.6rem;border-top:1px solid var(--line)}
.report:first-of-type{border-top:0;padding-top:0}
.verdict{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .9rem;margin:0 0 .6rem}
.verdict b{font:1.8rem/1.3 var(--hei);font-variant-numeric:tabular-nums}.verdict .bar{flex:1 1 8rem;align-self:center;margin:0}
.about{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:.6rem 0;font-size:.9375rem}
.about dt{color:var(--quiet)}.about dd{margin:0;grid-column:2}
.items td{padding-top:0;border-bottom:1px solid var(--line)}.parts tr:has(+.items)>*{border-bottom:0;padding-bottom:.15rem}
.items ul{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;margin:0;padding:0;list-style:none;font-size:.8125rem}
.said,caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.items li{position:relative}
.findings{margin:0;padding:0 0 0 2.1rem}.findings li{padding:.7rem 0;border-bottom:1px solid var(--line)}
.findings li::marker{color:var(--quiet);font-variant-numeric:tabular-nums}
.findings p{margin:.15rem 0}.findings li:target{background:var(--raised)}
.waiver b,.attestation b{color:var(--quiet);font-weight:normal}.badge.accepted{border:1px solid var(--line);color:var(--quiet)}
.badge{display:inline-block;padding:0 .45rem;border-radius:3px;font-size:.8125rem}
.badge.error{background:var(--bad-bg);color:var(--bad)}.badge.warning{background:var(--fair-bg);color:var(--fair)}.badge.info{background:var(--info-bg);color:var(--link)}
.lost{color:var(--quiet);white-space:nowrap}
blockquote{margin:.3rem 0;padding:.1rem 0 .1rem .9rem;border-left:3px solid var(--line);font-family:var(--fang)}
.text{padding:1.2rem 1.2rem 1.2rem 3.6rem;background:var(--raised);border:1px solid var(--line);border-radius:4px;font:1.0625rem/1.95 var(--fang)}
.text p{position:relative;white-space:pre-wrap;margin:0 0 .3rem}
.text p::before{content:attr(data-n);position:absolute;left:-3.2rem;width:2.5rem;text-align:right;color:var(--quiet);font:.75rem/2.7 var(--sans)}
mark{color:inherit;background:var(--info-bg);border-bottom:2px solid var(--link)}
mark.error{background:var(--bad-bg);border-color:var(--bad)}mark.warning{background:var(--fair-bg);border-color:var(--fair)}
.ev{border-bottom:1px dotted var(--good)}
.ref{margin:0 .1em;padding:0 .3em;border-radius:3px;background:var(--link);color:var(--ground);font:.75rem/1.4 var(--sans);text-decoration:none;vertical-align:.25em}
.ref.error{background:var(--bad)}.ref.warning{background:var(--fair)}.ref:target{outline:3px solid var(--fair)}
.back{text-align:right;font-size:.875rem}
@media (max-width:40rem){body{padding:0 .9rem 3rem;font-size:15px}h1{font-size:1.35rem}.wide{display:none}.narrow{display:block}th,td{padding:.4rem .35rem}
.text{padding:.8rem .8rem .8rem 2.3rem}.text p::before{left:-2.2rem;width:1.7rem}.about{grid-template-columns:1fr;gap:0}.about dd{grid-column:1;margin-bottom:.3rem}.score{min-width:4rem}.spread th{width:auto}}
@media screen{.many .report{content-visibility:auto;contain-intrinsic-size:auto 1200px}}
@page{size:A4;margin:18mm 16mm}
@media print{:root{--ink:#000;--quiet:#444;--ground:#fff;--raised:#fff;--line:#bbb;--red:#8c1c13;--link:#1c4f8a;--good:#1b6337;--fair:#7a4d00;--bad:#a3231a;--good-bg:#e3f1e6;--fair-bg:#fbf0d0;--bad-bg:#f8dfdb;--info-bg:#e1ebf6;--h0:#f6d5cf;--h1:#fbe6d3;--h2:#fbf3d6;--h3:#e6f0dc;--h4:#cfe6d4}
body{max-width:none;padding:0;font-size:10.5pt}nav,.back,.skip,.narrow{display:none}.paper{display:block;margin:.8rem 0 0}a{color:inherit;text-decoration:none}
h2,h3,h4{break-after:avoid}tr,.findings li,.figures{break-inside:avoid}thead{display:table-header-group}
.report{break-before:page;border:0;padding:0}.single .report{break-before:auto}#reports{display:none}h2+.quiet,h4+.quiet,h4+.about,.verdict{break-after:avoid}.findings li{padding:.4rem 0}.parts tr:has(+.items){break-after:avoid}.heat{min-width:0}.scroll{overflow:visible}
.text{border:0;padding:0 0 0 2.6rem;font-size:11pt;line-height:1.7}.text p{margin:0 0 .15rem}.banner{margin-top:0}.text p::before{left:-2.6rem;width:2rem}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`
