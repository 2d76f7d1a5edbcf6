import type { NameKind } from '../../../engine/entities/kinds.ts';
import { hashText } from '../../../engine/text/hashes.ts';

/**
 * What the names of `misc` and `product` in worldwide-train, worldwide-dev and wikigold are, read one by one on
 * 25 November 2026: the corpora do not say it, or by a rule of thumb over the name's words. Names stand here as hashes
 * (`hashText`, in base 36), so that nothing of the texts does; what is in no list is another kind. A prize is an event,
 * so are holidays, competitions, storms and wars; games, programmes and reports are works; ships, apps and medicines
 * are products. "unsure" is what could be read either way: it is neither learnt from nor counted.
 */
const read: Readonly<Record<Exclude<NameKind, 'other'> | 'unsure', string>> = {
  event: `
    6xasw ecf5j mfa1m nbt6s p97ob wy2bx 1041mn 16uavh 18kib6 1avs60 1jykff 1m5xvp 1p5vlp 1s4izd 1xok35
    1zp8bu 1zuioa 217p6q 26e3v0 28sms2 2cgm6u 2k17fs 2n2m3u 36xrdd 385qed 394ltb 3vvc58 4er2m6 4f6c9a 4jd1c3
    4oxyjc 4rr89d 4trji4 4vgg10 4vws2z 4ygo3p 58h7wt 5sp5jh 61m6ag 67mp6e 6hmavd 6hqw7t 6j84w3 6m7uif 6te8yn
    6vs0u8 6ww6tn 6zkpc3 78wilm 7tbzxw 8hmk0b 8x6owp 8yq6kr 94dnk4 96wys0 99ibt3 9cci2a 9dfohd 9mcuz3 9nj8zl
    9rx420 9ryy9n 9wjfts af86jt alg5qc ar6mtb bhetsr bt6gy4 cdigdb cnhmzc cro5if cs55ra d1wzxj dbvnt4 dk16gp
    dknyqq dqawaf dqeuhk dvs6p3 e2eyof ee0jol eheavt ehj3mf eocj3p eq1566 evflac exules f0hnvx f9htbm fnbdwg
    fp27ly g3t2ag g57spj g96npu gbw5ov gpse84 gtwvqg gupn4r h0ub7s h3bo7y h6fgwn h9b6cv h9ohts hjtmh1 hkn0sx
    hpunua i25s58 ib8qkm igjovk ihembm ilouol isurkf ixk5kc izw4sz j1h4dg j9o1my jkdy34 jnrvmt js2jx4 k0zi3t
    k5nn3g k6val8 k9fwr9 ke5xde kw2ni2 kxtuog l0ky7m l4489d lwi3gl m2syj2 m7gf6k m8n6ov mclxes mf3gj0 mrtpy6
    mz2u7g mzbmyd n2gbe6 n2w2ka na2gtu ngd8tw o247i9 o7ctwn oh2n9l ojmmqg oswgn1 p1ery2 p60oaq p9tlry piysfi
    po7xsb pqgqtc prsm9b pu13ut q54yyq q7rlsx q90dlg q9qdlc qb861c qed772 qk8yd4 qmcer6 qphok2 r27yvl rc6chp
    rnvmwp s1isp2 seygkq skig23 sskhod t2nv78 t8quxl tlt6hk tmft4c tne7qu trh3z4 ttuj0r tvtj3b tyykqb u91b54
    uaybs6 ubcnuc uecz5o uq7h77 uw8pji uyzy7m vboxa8 vfxipc vq0s2u vrxetm vuwdr4 w6fxh8 w9ok3l whj0ue wif5mu
    wwss5g x2n0l0 x3xq1b xk4eyv xqmz7r y1rt4i y2f4ic yl6bgb ymt8sr yw9qve ywp7pn z7tmvq zbg96q zmkou9 znefvr
    zpwbgs zr21c4 zube9p zw29me 105sa5g 106xot4 113wmrq 11i1d77 11ipvyg 11pyyhe 11q4xyu 11rjyvn 11s23w4
    120bfiy 12sjjkt 12t7xf4 132gttr 137rjvj 137tk7g 13urvph 13ybwhl 1420ylv 1446wrw 145nr2m 14626tz 148qrxp
    14hflsn 14jp21d 14kl8m6 1502ngb 154wwyw 15b52u8 15db72m 15fr5r4 15gsjsq 15kw8yc 15lctd1 164foak 1696q9y
    16egt5p 16hyi94 16wiuws 16wmp9e 16xl7ex 179y5ru 17atm2b 17h11xw 17jdwok 17pjml9 17uo854 17xpkmy 180k74f
    18194dk 186u70h 18h5190 18i66nb 18y7cq5 190n13j 19iga89 19ijvyr 19irwsp 19k6iot 19lqlkr 19lrou0 19orxcq
    19ydamy 1a4bj8m 1a6e86o 1aivpwc 1aj1imi 1awkvle 1b24ya6 1b6skmc 1b8fgfb 1brpxd2 1bukl5r 1c223j6 1c2dt45
    1c4gpfb 1c9jmen 1chum2x 1cyoypg 1d26tso 1d2zzo9 1deum96 1df17zp 1doo3oz 1dskrj8 1dso6o3 1dv0gql 1e4jkr7
    1eimcpx 1eippb1 1ew00x5 1ey6rhd 1f0dx6v 1f6ofs0 1fa8msj 1fdjn8s 1fh04mr 1fh5kmt 1fhrmuj 1flas9f 1fqnxop
    1g14zed 1g7d4md 1gh9ypq 1h0lst6 1h7dt3g 1h82k1c 1h9i1gw 1hah38f 1hh7uqr 1hjyg43 1hk8unk 1hlv2yr 1hm3zmz
    1hpobvo 1hqgujr 1hqm0ld 1hr9w7u 1i5eeap 1i9m12x 1iasde6 1ihy3sn 1im88ov 1inbx14 1iq4wt4 1iymhu0 1j0whvb
    1j3a9re 1j6zovw 1j81z71 1jh2el8 1jop380 1jrrfip 1jucaa2 1jxl00g 1jzylcg 1k014io 1k32wvs 1k6bg2u 1kaljpo
    1kh0hfu 1knom9r 1kolyby 1kp0g4w 1ku6gac 1kyywq3 1l75alk 1lagjyl 1lc5kkr 1lfjcgv 1lh3vz3 1liokcq 1lqw9pe
    1lsky5k 1lx5hvy 1lzxcg3 1m2ufah 1m3tmyg 1m4wbct 1m6p0w9 1m6yu2t 1m7gq81 1m7xvuz 1mkjjux 1mouqzn 1mq3sje
    1mv0iis 1mvgo39 1mx3xpe 1mzwnec 1nky7tl 1o4v8c4 1o7lo4b 1ofecvq 1oillz7 1oq0lnt 1ou2s1e 1ovjhox 1pc2orf
    1pgzt5f 1ph7msd 1pjvu9k 1ptb492 1ptj1ps 1pwbhdw 1q1rdml 1q4fq8n 1q970mj 1qad53v 1qxp6bu 1qy9gal 1qzgoho
    1r0pjlw 1r3a960 1r5x2j2 1rkm6a0 1rp803e 1rsmw27 1rtt1w7 1rxzqf8 1seoudu 1sffopx 1sjutnb 1slwjy9 1t6aawj
    1t7uteu 1tkfnvx 1tlhhro 1u0wdrw 1u2fuid 1ujd9zl 1v09xlc 1v24g6j 1v5olql 1voelxg 1von0hw 1voxp37 1vpe9d3
    1vqdxlc 1vxrrjx 1w5ojto 1w67m7p 1wedqsi 1wivqzf 1worzbk 1x3mtht 1x4algq 1xcntik 1xgi6w8 1xhm5l0 1xit8ad
    1xiygjv 1xv561l 1y2bb0i 1y42k64 1y9oj3u 1yfcl0z 1yhlve6 1yx91cd`,
  work: `
    1sd1h 2kofn ip1xs lzuf2 1005le 11sch3 1b5hmm 1evnmz 1evtmn 1n5x9o 20tesb 27u910 2b4o9h 2bhztl 2clebz
    2dejrp 2gcs2g 2gufzr 2qufol 30yzlr 31cs59 36pwc4 39fws6 3kkgmu 3ml3kl 3pqcxl 3tjywf 48ca31 48yl6r 4os3fk
    4r85k6 4vb9nz 4vkduw 53mu4r 58pdgp 5abic3 5bfs10 5bgfgk 5eyq78 5hoe41 5ihczo 5tu714 5vhvqv 5ze0dc 64a6i5
    6r68gc 7cr2kn 7l689k 7m35op 82vju8 88lic3 8cvrup 8extce 8n0w0n 8se9za 8torj2 8u099v 8uokyv 91avi9 9f7jse
    9fsfd5 9wev5m ah755y aldrtt amhlaa anihng aomcwo as9bov b6b9g3 b8rc8b bc63m7 bm8smq craaqw cs6i0u cu0uz5
    d3a7eq d8md2d dbc1sx dd6rd8 djv2gv dmxlvw drv4uk dy8nac e6ysbx egc1w3 evhk1g f7i3mp f8thie fejj3s ft09db
    fy68n1 g0hsml g88z22 g9islo gbsjys gdlgi5 gfog5a ghl5mb gso7ux gtkdzq hds806 hn6txb hp9g97 htfu0q hyhhni
    hzfzzl i0h661 i3tmun i7bg8x i8tjpp i938j3 ifqu0p igppcw iilwcw imsi8k iuwx0q iyzn7q j51t5l j5k4cr j8huwh
    jefs51 ji5lt9 jlul2f kbhs8p kcur7g kmba95 kokfsu kv517a kyizty l0o6os l43pl0 le5ihf li82c8 lirozu lp52tm
    lspx7x lsvbz3 lz65mo m5s63c m5yspd me82fl mrfsu8 mveher mwjll6 mx7vah mybecv n0mxf2 n58i94 n6bb55 ntnm3y
    nyif51 o66zwf o7e3ew o9c62p oau4fw oj4pw0 olmo77 onc63m osv9ob osw0f2 owbibv oxixd4 oyxaa2 p9fzt9 pn2eyc
    pxf4w2 q07x8h q1x666 qbb76x qi8zn5 qkql32 qnrm0u qtd4hd qxlfwf qy3oey r6124v r7jjkp rhx69y rne5c7 s18jim
    s3rnak s8gj47 satn8a sgbi96 t09ogf t5kboi tuuqhj tv1e89 udu0ns ueyjfp uihwr8 ulgbgt v1vhug vszqmk vv9882
    vw3bnv vx4pzz w0isdt w42mhz w6kmli wbhm0j wef5om wizzwi wmdzeb wnl7ch wutydy wyvpng wzhm8s xqlx4k xytos5
    xzst8g y3w3nz yajnkk yjvru8 ynncm5 ysx7k1 ytku6v z0x9s2 z5fp2m zyxukd 10bxjrb 10r2p3g 1101eac 11l20xf
    11l39j8 11o5s48 11y5k3n 12080yd 121jzgc 12354ja 126ltpf 1286rjn 12psjz2 132otq2 137abgz 13cbmw1 13eppg3
    13j6iwh 13k988d 13mx3th 13p0gtq 13weuk4 142jg6m 145bt31 147sonj 14qpvkl 14z7rbe 151q9ti 157tfrl 159kjko
    15erq4e 15hhql1 15jkke2 15oovv4 15qpkom 15urk9r 15xq0i1 165bnuq 171bvjd 174ao3d 174pu5o 1753zny 17eoche
    17qbxe2 17rbduh 17w2jzt 187kbcg 18e35jv 18laqmn 18m3toz 18uwin0 18zoqzb 191qguw 197s591 19c9wl9 19o7cby
    19s8sk2 19sfv38 1aav3v7 1aerdok 1aldl7s 1ap0wem 1arsxmk 1at2kg0 1aydikd 1b0iptl 1b2t27s 1b5er0v 1b8patp
    1bckwkw 1bgw877 1bky7da 1bmsi82 1bsw0l8 1buo9co 1bvkay2 1by8g0v 1c1um9d 1ca3b92 1ce3dqq 1cf7lmx 1cn8j6y
    1cnbgiz 1cssog3 1d1kwme 1ebrxe6 1ejbtal 1ejdcal 1ermfg5 1esl552 1etpq13 1ey1ihv 1eytagr 1fi0tv0 1fm5ehe
    1geeudh 1gmrsi5 1gxs502 1h4fv3t 1h5cl0s 1hdx3ec 1hod1cw 1hul5tx 1hzg5xb 1i5i53g 1i75jhi 1i8n8yh 1i95ryq
    1id2n2o 1ieqr2g 1ii2rlr 1ikfmbc 1ilfbrj 1iwp07l 1iz0z42 1j2039t 1j2infu 1j4y0gw 1j99wfb 1j9lsjd 1jcv3le
    1jfdzs3 1jj0qgo 1jsfls1 1ju8g6s 1k0xpkj 1k1hckl 1k4zag8 1kiolfs 1kj2kcu 1ksphw4 1kvcso7 1le2z48 1lld66s
    1lmpzvh 1lutrmp 1lxvbnz 1m138vx 1ma3npy 1mbd28x 1mn7taf 1mo2so2 1n1f9na 1n5ba27 1navkv0 1ng4uqr 1nonxs3
    1oeuju7 1oyl9fk 1p7bsqa 1pcmomy 1pnpanq 1pt6vfu 1ptk1yf 1q1f2zw 1q4eyv8 1qdxphx 1r4ozqv 1rpoi9f 1rq8iy2
    1rvc09c 1s3932q 1s5nt0r 1sa0abn 1sepir4 1skapeu 1slqtst 1spd9x7 1suvcnw 1sx3dar 1sz7gr5 1szhs01 1t45vd7
    1tdijf6 1tst8ox 1tuvtab 1u50xam 1u7mnff 1u9fgq3 1ufn53a 1unuxjn 1uwzjgu 1uzkc3l 1v41m75 1v46e6u 1v68lxm
    1vc9k78 1w1o2yu 1w6muzm 1wi76b2 1wkd8q6 1woo3av 1wsdw3g 1x6a7cn 1xhyddb 1xp6l0p 1xs7z5i 1xya6ir 1xzpk7j
    1y0gbzu 1y11nmx 1y28l91 1yfk9g2 1yfx8ku 1yghdyn 1ygm08p 1yyuhpk`,
  product: `
    blj1r hql5k ovm2g 1qfh56 1tb263 2a8f5n 2o3uq5 2whfl0 33hoo0 35fghx 3kxnul 4bnti3 4f1ozn 4q8vy3 4t0oyu
    54kuir 5x0rv9 62zb5h 68y6uz 6n2kvt 6n7hvd 7uc0pr 7wdr7z 7xhbcr 84lh2e 90kgn4 9aopnt 9g9ggj 9ghgwa 9xxlyj
    b0p2xx b39qit bb6669 biyeah btjqji bwxgrf cicnaj dtk9r9 egfkr5 etfntp fot5wp g0o85i g4p4gb gdvjf6 ha6hds
    i60e0y i6gs8n isr6x7 jf62wg jpkj9n jvgzkg jxwm3e kgot31 lo2wp6 m7do7y mhf8xg mmsxu3 n3tu2u nglcaf o04470
    o0o95g o6wk8m oishoz onx52z p272az purao7 qskwkw r953rm ra8psg rlno9w rmqf0k s3pch3 s7ndvb sb8luu sqib11
    sskohq stthj2 sxbeh4 t5nfee t6jvyy u46fdu u5w6bg v1ocin v8ah23 vdu4xa vkaozf vkzfs7 vppgo6 w0mwjd wselza
    x8br3r y8qok4 z22lk5 10l98v1 10twpg8 10ycrs7 11t8smt 11w2fo2 125t24x 125tuin 12rs9uu 12wt9q9 13244zv
    1355lcb 13cp9bz 13sel7l 13yczus 141q3m3 14mqw7k 1524dhr 166mv5z 168mn17 16e8gtc 16o4sg5 16s4g4n 17c25b8
    17n5gnh 185ta5c 18gnwkp 191wmu7 195q0r8 19kxl5k 19r6ptv 1aazu8e 1ajjxfo 1aplh9d 1bp4cxp 1bs8hg1 1bukenh
    1c0xym1 1cglx5d 1cukqxl 1cwxex4 1db3jk3 1dfs3xu 1e1oo3z 1eauvnb 1edp85s 1epofb1 1ettshc 1fhjfkg 1fqfyzp
    1ft0un4 1fyb823 1g7uszc 1gl4hdw 1gns7jm 1gpvu3n 1gs4s2m 1h84j77 1hpa7cm 1hztjwx 1ismpjm 1ja26dw 1jo11wz
    1kvim2q 1l1kroa 1l48yti 1l7ymq8 1mc4yew 1mdckuz 1nd2hh4 1nsx94y 1nxrv0n 1o2tq2u 1o45qpm 1oioqrr 1oncmp0
    1oplpcv 1ouge05 1p2ny5p 1p7507o 1pnkb46 1pnvxcj 1rfgf8d 1rl4xpl 1rneri0 1rrbyi5 1rx3e80 1s4y7eu 1s9nnc1
    1sf9vq2 1szoczg 1t8bs0h 1ubf6tm 1umxncn 1upt8kx 1v2ty1e 1vcav27 1vih5xw 1vv1cz0 1vx8rb1 1w9unxb 1x8cztg
    1xoz1rn 1xyivjd 1y5mokk 1yjmyzw 1yttwd0`,
  unsure: `
    3hc7y jgvx8 s1woj y6ge3 2omf9u 3erxp1 3oi9v2 47gkh2 4f32jp 4qfm7n 4qfopu 52kler 5a2xsg 5fd1tg 5zbuvc
    6824px 69j64e 70a9ju 774utn 77legn 7ha1kz 7vkr4o 80du0v 8dpp9e 8e0iup 9i0yni 9rp5pj 9tzlho avmpi8 bcpzn6
    beoa36 bnugky bqok6n c1ohe2 cg4yfb ci7dih cyvahw cz3b8u dytoyz dzyqkl ex0tbk ex6ja7 fktahp gxon0p h4y8ja
    hb43r7 hnccd2 hqf845 ic2vlf ieu7z4 ips7ry jjyazg jzq9xc kouai8 mtv8ds n4zept n9ox0a nllqxs nuptdh oi8z6b
    onzjqv qfgtwo qj7x29 qkf5fk qx9pdv r5p2d2 r9qdz7 rv6ipr t47zci vio00e vwmxzj wfjxne wngahm xvplby yc6xn6
    ynigum zrbywn zuy3ga zwl6rz 10b4uba 10php9c 10qhtpe 117expz 11a3nxn 13281j2 13472pv 140ztkd 1461yb4
    14ghsxk 14ipbp8 15onmue 15rqqc6 15uktt7 15vn7yq 16bwxr7 16gb6t8 176bprm 17hrcuz 17pbm03 183pk2a 18iqln2
    18p2mzy 18sttc2 19k3hcp 19orjc3 19v2jse 1aoirlb 1c31ye0 1ccgdr5 1cvppyv 1d4zqj0 1dnkt1t 1dylgvm 1e972tn
    1ehpyfd 1ff43t4 1fs9iyr 1h10v9z 1h8f2wu 1i06zvs 1i9d1yo 1in8z7k 1jaj2wc 1k5klsv 1mtf8mt 1mxnwxz 1ndhh52
    1nexgbr 1o7v96r 1pk4tme 1pmcsrt 1q2qlkz 1qdium4 1qnuh2q 1rmltvq 1rrbbga 1sb7p7k 1slznnt 1spzxfm 1tefwip
    1trymks 1u3hmcw 1v1yjye 1vi0i68 1vjxxh9 1vpw03c 1vq9913 1vy4zk5 1wnxp2n 1x0608y 1x21iqo 1yqf3vl`,
};

const kinds = new Map<string, NameKind | 'unsure'>();
for (const kind of ['event', 'work', 'product', 'unsure'] as const)
  for (const hash of read[kind].trim().split(/\s+/)) kinds.set(hash, kind);

/** The kind of a name that worldwide or wikigold annotate as `misc` or `product`. */
export const toReadKind = (name: string): NameKind | 'unsure' =>
  kinds.get(hashText(name).toString(36)) ?? 'other';
