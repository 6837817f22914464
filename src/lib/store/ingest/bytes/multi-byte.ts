/** Characters that make up most running text and most tables in a language, so that one encoding can be told from another that fits the same bytes. */
const FREQUENT: Record<string, string> = {
  shift_jis:
    'のにるをたはがでてとしれさいあなりまらうもっかくこするよ年月日人数計県市区町村件率者総年度女男不明別合全国内外道府東京北海大阪名古屋犯罪警察発生時窃盗罪場所その他以上地域中一二三四五六七八九十ーンスルトアイリラク',
  'euc-jp':
    'のにるをたはがでてとしれさいあなりまらうもっかくこするよ年月日人数計県市区町村件率者総年度女男不明別合全国内外道府東京北海大阪名古屋犯罪警察発生時窃盗罪場所その他以上地域中一二三四五六七八九十ーンスルトアイリラク',
  gb18030:
    '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运省县州京津沪犯罪案盗窃抢劫率项合计性别男女',
  big5: '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直區縣鄉鎮村里臺灣北高雄桃園犯罪案盜竊搶奪率項合計性別男女嫌疑破獲',
  'euc-kr':
    '이다의가는을에고한를사은로들지서기리도인자해대시어하그일나정장수전아부과있여제적스상원주공보성구동비것라무면안관유신세마조소선중미경국문연우발생방계내분합년월명시군서울남북범죄절도강폭력건율총여성남성기타검거강간살인방화지역',
};

export type MultiByte = 'shift_jis' | 'euc-kr' | 'gb18030' | 'big5' | 'euc-jp';
export const MULTI_BYTE: readonly MultiByte[] = ['euc-kr', 'gb18030', 'big5', 'shift_jis', 'euc-jp'];

const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff01-\uff60\u3000-\u301f\u2460-\u24ff]/;
const IS_PRIVATE = /[\ue000-\uf8ff\ufffd]/;
const MOST_LETTERS = 200_000;

/** Reads everything that is not ASCII in one encoding, until it does not fit. */
export class MultiByteTrial {
  readonly encoding: MultiByte;
  fits = true;
  private readonly decoder: TextDecoder;
  private readonly frequent: Set<string>;
  private letters = 0;
  private usual = 0;
  private alone = 0;
  private strange = 0;

  constructor(encoding: MultiByte) {
    this.encoding = encoding;
    this.decoder = new TextDecoder(encoding, { fatal: true });
    this.frequent = new Set(FREQUENT[encoding]);
  }

  add(lines: Uint8Array): void {
    if (!this.fits) return;
    try {
      this.weigh(this.decoder.decode(lines, { stream: true }));
    } catch {
      this.fits = false;
    }
  }

  end(): void {
    if (!this.fits) return;
    try {
      this.weigh(this.decoder.decode());
    } catch {
      this.fits = false;
    }
  }

  /** How much the text reads like one in a language of that encoding, 0 to 1; below a fifth it does not. */
  get likeness(): number {
    if (!this.fits || this.letters === 0) return 0;
    // A lone ideograph between Latin letters is an accent read wrongly.
    const broken = this.alone + 3 * this.strange;
    return (this.usual / this.letters) * Math.max(0, 1 - (3 * broken) / this.letters);
  }

  private weigh(text: string): void {
    if (this.letters > MOST_LETTERS) return;
    for (let at = 0; at < text.length; at++) {
      const letter = text[at] ?? '';
      if (letter < '\u0080') continue;
      this.letters++;
      if (this.frequent.has(letter)) this.usual++;
      else if (IS_PRIVATE.test(letter)) this.strange++;
      const isMixed = isLatin(text[at - 1]) && isLatin(text[at + 1]);
      if (isMixed || !IDEOGRAPH.test(letter)) this.alone++;
    }
  }
}

const isLatin = (letter: string | undefined): boolean => letter !== undefined && /[A-Za-z]/.test(letter);
